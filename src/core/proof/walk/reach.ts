import type { Edge, EdgeStore } from './edge-store';

/** All states from which one of some states can be reached along edges that are accepted. */
export function reachBack(
  count: number,
  edges: EdgeStore,
  goals: Iterable<number>,
  accept: (edge: Edge) => boolean,
): Uint8Array {
  const reached = new Uint8Array(count);
  for (const goal of goals) reached[goal] = 1;
  // Backwards over and over, for no list of what leads to a state is kept; most states are found at once.
  for (let changed = true; changed;) {
    changed = false;
    for (let from = count - 1; from >= 0; from--) {
      if (reached[from] === 1) continue;
      const leads = edges.some(
        from,
        (to, ratings, flags) => reached[to] === 1 && accept({ to, ratings, flags }),
      );
      if (!leads) continue;
      reached[from] = 1;
      changed = true;
    }
  }
  return reached;
}

/** All states that can be reached from some states in one step or more, over several lists of edges. */
export function reachOn(
  count: number,
  edges: readonly EdgeStore[],
  starts: Iterable<number>,
): Uint8Array {
  const reached = new Uint8Array(count);
  const open = [...starts];
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    for (const store of edges) {
      store.some(i, (to) => {
        if (reached[to] !== 1) open.push(to);
        reached[to] = 1;
        return false;
      });
    }
  }
  return reached;
}
