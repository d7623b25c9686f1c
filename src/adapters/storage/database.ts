import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LogEntry } from '../../core/attempt/log-type';
import type { AttemptSummary } from '../../core/ports';
import type { Scenario } from '../../core/scenario/scenario-type';

/** One entry of an attempt's log; [attempt, seq] is unique, so nothing can be written twice. */
interface EntryRow {
  attempt: string;
  seq: number;
  entry: LogEntry;
}

/** A composed scenario, stored once however many attempts used it. */
interface ScenarioRow {
  hash: string;
  scenario: Scenario;
}

/** What was typed and not sent. */
interface DraftRow {
  attempt: string;
  text: string;
}

/** The tables of the database. Every change of them is a new version with a tested upgrade. */
export type Database = Dexie & {
  attempts: EntityTable<AttemptSummary & { id: string }, 'id'>;
  entries: Table<EntryRow, [string, number]>;
  scenarios: EntityTable<ScenarioRow, 'hash'>;
  drafts: EntityTable<DraftRow, 'attempt'>;
};

/** Opens (lazily) the database in which everything a learner did is kept. */
export function openDatabase(name = 'duilian'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({
    attempts: 'id, lastAt',
    entries: '[attempt+seq], attempt',
    scenarios: 'hash',
    drafts: 'attempt',
  });
  return db;
}
