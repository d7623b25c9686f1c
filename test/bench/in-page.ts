import { timeTurns, type Bench } from './time-turns';

// The same measurement inside a page: the bench's runner calls it there.
Object.assign(globalThis, {
  timeTurns: (bench: Bench) => timeTurns(bench, () => performance.now()),
});
