import { expect, it } from 'vitest';
import { readPractised } from '../../../src/core/practice/read-practised';
import { begun, tinyStage, turn } from '../../engine';
import { createMemoryStore } from '../../fakes/memory-store';

const { scenario } = tinyStage();
const start = begun(tinyStage());
const attempt = (id: string, at: number) => ({
  scenario: { ...scenario, exercise: { ...scenario.exercise, redLines: ['pressure' as const] } },
  log: [{ ...start, attempt: id, at }, turn({ text: id }), { type: 'stopped' as const, at: 9 }],
  outcome: 'won' as const,
});

it('reads what is wanted, oldest first, with its responses and its red lines', async () => {
  const store = createMemoryStore([attempt('b', 2), attempt('a', 1), attempt('c', 3)]);
  const read = await readPractised(store, ({ begun }) => begun.attempt !== 'c');
  expect(read.map((p) => p.begun.attempt)).toEqual(['a', 'b']);
  expect(read[0]).toMatchObject({ outcome: 'won', turns: [{ text: 'a' }] });
  expect(read[0]?.redLines).toEqual(expect.arrayContaining(['overpromise', 'pressure']));
});

it('leaves out what cannot be read', async () => {
  const store = createMemoryStore([attempt('a', 1), attempt('b', 2)]);
  const broken = {
    ...store,
    read: (id: string) => (id === 'a' ? Promise.reject(new Error('torn')) : store.read(id)),
  };
  const read = await readPractised(broken, () => true);
  expect(read.map((p) => p.begun.attempt)).toEqual(['b']);
});

it('leaves out what a class answered together', async () => {
  const held = attempt('a', 1);
  const [first, ...rest] = held.log;
  const inClass = { ...held, log: [{ ...first, mode: 'class' as const } as typeof start, ...rest] };
  const store = createMemoryStore([inClass, attempt('b', 2)]);
  const read = await readPractised(store, () => true);
  expect(read.map((p) => p.begun.attempt)).toEqual(['b']);
});
