import type { World } from '../../core/ports';
import { nextTask } from './next-task';

/** Time, chance and ids from the browser. `file://` pages have `getRandomValues` but no `randomUUID`. */
export function createBrowserWorld(): World {
  const numbers = (n: number) => crypto.getRandomValues(new Uint32Array(n));
  return {
    now: () => Date.now(),
    seed: () => numbers(1)[0] ?? 0,
    id: () => Array.from(numbers(4), (n) => n.toString(16).padStart(8, '0')).join(''),
    nextTask,
  };
}
