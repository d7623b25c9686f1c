import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAttemptStore } from '../../src/adapters/storage/attempt-store';
import { openDatabase } from '../../src/adapters/storage/database';
import { begun, tinyStage, turn } from '../engine';

const stage = tinyStage();
let n = 0;
let store: ReturnType<typeof createAttemptStore>;
let db: ReturnType<typeof openDatabase>;

beforeEach(() => {
  db = openDatabase(`test-${n++}`);
  store = createAttemptStore(db);
});

describe('the store of attempts', () => {
  it('gives back the log as it was written, with its scenario', async () => {
    await store.begin(begun(stage), stage.scenario);
    const entry = turn({ text: '您好' });
    await store.append('a1', 1, entry, null);
    expect(await store.read('a1')).toEqual({
      log: [begun(stage), entry],
      scenario: stage.scenario,
    });
  });

  it('never writes an entry twice: the second of two tabs is refused and the first stays', async () => {
    await store.begin(begun(stage), stage.scenario);
    await store.append('a1', 1, turn({ text: '甲' }), null);
    await expect(store.append('a1', 1, turn({ text: '乙' }), null)).rejects.toThrow();
    const stored = await store.read('a1');
    expect(stored?.log).toHaveLength(2);
    expect(stored?.log[1]).toMatchObject({ text: '甲' });
  });

  it('begins a branch with what it took over, in one piece or not at all', async () => {
    const copied = [turn({ text: '一' }), { type: 'waited', at: 3 } as const];
    const branch = { ...begun(stage), attempt: 'a2', at: 77 };
    await store.begin(branch, stage.scenario, copied);
    expect((await store.read('a2'))?.log).toEqual([branch, ...copied]);
    expect(await store.list()).toMatchObject([{ turns: 1, outcome: null, lastAt: 77 }]);
    await store.append('a2', 3, turn({ text: '二' }), null);
    await expect(store.begin(branch, stage.scenario, copied)).rejects.toThrow();
    expect((await store.read('a2'))?.log).toHaveLength(4);
  });

  it('keeps an unsent draft until it is sent, and not a moment longer', async () => {
    await store.begin(begun(stage), stage.scenario);
    await store.saveDraft('a1', '还没说完');
    expect(await store.readDraft('a1')).toBe('还没说完');
    await store.append('a1', 1, { type: 'waited', at: 5 }, null);
    expect(await store.readDraft('a1')).toBe('还没说完');
    await store.append('a1', 2, turn({}), null);
    expect(await store.readDraft('a1')).toBe('');
  });

  it('stores a composed scenario once, however many attempts used it', async () => {
    await store.begin(begun(stage), stage.scenario);
    await store.begin({ ...begun(stage), attempt: 'a2' }, stage.scenario);
    expect(await db.scenarios.count()).toBe(1);
    expect((await store.list()).map((a) => a.begun.attempt).sort()).toEqual(['a1', 'a2']);
  });

  it('lists how far each attempt went, latest first', async () => {
    await store.begin(begun(stage), stage.scenario);
    await store.begin({ ...begun(stage), attempt: 'a2', at: 1500 }, stage.scenario);
    await store.append('a1', 1, turn({}), 'won');
    expect(await store.list()).toMatchObject([
      { begun: { attempt: 'a1' }, turns: 1, outcome: 'won' },
      { begun: { attempt: 'a2' }, turns: 0, outcome: null },
    ]);
  });

  it('does not take a talk for a later one because somebody disagrees with its score', async () => {
    await store.begin(begun(stage), stage.scenario);
    await store.append('a1', 1, turn({}), 'won');
    const entry = { turn: 1, pillar: 'listening', rating: 3, reason: '接住了', at: 9999 } as const;
    await store.append('a1', 2, { type: 'disagreed', ...entry }, 'won');
    expect(await store.list()).toMatchObject([{ turns: 1, outcome: 'won', lastAt: 2000 }]);
  });

  it('forgets an attempt wholly when it is deleted, and knows nothing of one that never was', async () => {
    await store.begin(begun(stage), stage.scenario);
    await store.saveDraft('a1', 'unsent');
    await store.saveDraft('a1/2', 'a board of a class');
    await store.saveDraft('a10', 'another’s');
    await store.remove('a1');
    expect(await Promise.all(['a1', 'a1/2', 'a10'].map(store.readDraft))).toEqual([
      '',
      '',
      'another’s',
    ]);
    expect(await store.read('a1')).toBeNull();
    expect(await store.list()).toEqual([]);
    await expect(store.append('a1', 1, turn({}), null)).rejects.toThrow('there is no attempt a1');
    expect(await db.entries.count()).toBe(0);
  });

  it('has one version of its tables; a new one needs an upgrade test here', () => {
    expect(db.verno).toBe(1);
  });
});
