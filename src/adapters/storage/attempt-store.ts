import type { AttemptStore } from '../../core/ports';
import type { Database } from './database';

/** Keeps attempts in IndexedDB: each entry in a transaction of its own, append-only. */
export function createAttemptStore(db: Database): AttemptStore {
  return {
    async begin(begun, scenario, copied = []) {
      await db.transaction('rw', db.attempts, db.entries, db.scenarios, async () => {
        await db.entries.bulkAdd(
          [begun, ...copied].map((entry, seq) => ({ attempt: begun.attempt, seq, entry })),
        );
        await db.scenarios.put({ hash: begun.scenarioHash, scenario });
        await db.attempts.add({
          id: begun.attempt,
          begun,
          turns: copied.filter((entry) => entry.type === 'turn').length,
          outcome: null,
          lastAt: begun.at,
        });
      });
    },
    async append(attempt, seq, entry, outcome) {
      await db.transaction('rw', db.attempts, db.entries, db.drafts, async () => {
        await db.entries.add({ attempt, seq, entry });
        const row = await db.attempts.get(attempt);
        if (!row) throw new Error(`there is no attempt ${attempt}`);
        const turns = row.turns + (entry.type === 'turn' ? 1 : 0);
        await db.attempts.put({
          ...row,
          turns,
          outcome,
          // What is thought of a talk later does not make it a later talk.
          lastAt: entry.type === 'begun' || entry.type === 'disagreed' ? row.lastAt : entry.at,
        });
        // What was sent is no draft any more; in one transaction, so that a crash cannot keep both.
        if (entry.type === 'turn') await db.drafts.delete(attempt);
      });
    },
    async read(attempt) {
      const rows = await db.entries.where('attempt').equals(attempt).sortBy('seq');
      const log = rows.map((row) => row.entry);
      const [first] = log;
      if (first?.type !== 'begun') return null;
      const stored = await db.scenarios.get(first.scenarioHash);
      return stored ? { log, scenario: stored.scenario } : null;
    },
    async list() {
      return db.attempts.orderBy('lastAt').reverse().toArray();
    },
    async remove(attempt) {
      await db.transaction('rw', db.attempts, db.entries, db.drafts, async () => {
        await db.entries.where('attempt').equals(attempt).delete();
        await db.attempts.delete(attempt);
        await db.drafts.delete(attempt);
        await db.drafts.where('attempt').startsWith(`${attempt}/`).delete();
      });
    },
    async saveDraft(attempt, text) {
      if (text === '') await db.drafts.delete(attempt);
      else await db.drafts.put({ attempt, text });
    },
    async readDraft(attempt) {
      return (await db.drafts.get(attempt))?.text ?? '';
    },
  };
}
