import type { Edge, EdgeStore } from './edge-store';

/**
 * The strongly connected parts of a graph in which one can go round: those with two states or more,
 * or with an edge back to itself (Tarjan's algorithm, without recursion).
 */
export function findLoops(
  n: number,
  edges: EdgeStore,
  accept: (edge: Edge) => boolean,
): number[][] {
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const onStack = new Uint8Array(n);
  const stack: number[] = [];
  const loops: number[][] = [];
  let count = 0;
  const visit = (root: number) => {
    const work = [{ edges: edges.of(root), at: root, next: 0 }];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { at } = frame;
      if (frame.next === 0) {
        order[at] = low[at] = count++;
        stack.push(at);
        onStack[at] = 1;
      }
      const edge = frame.edges[frame.next++];
      if (edge === undefined) {
        work.pop();
        const above = work.at(-1);
        if (above) low[above.at] = Math.min(low[above.at] ?? 0, low[at] ?? 0);
        if (low[at] === order[at]) loops.push(...close(at));
      } else if (accept(edge)) {
        const seen = order[edge.to] ?? -1;
        if (seen < 0) work.push({ edges: edges.of(edge.to), at: edge.to, next: 0 });
        else if (onStack[edge.to]) low[at] = Math.min(low[at] ?? 0, seen);
      }
    }
  };
  const close = (at: number): number[][] => {
    const part: number[] = [];
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      onStack[i] = 0;
      part.push(i);
      if (i === at) break;
    }
    const round = part.length > 1 || edges.of(at).some((e) => e.to === at && accept(e));
    return round ? [part] : [];
  };
  for (let i = 0; i < n; i++) if (order[i] === -1) visit(i);
  return loops;
}
