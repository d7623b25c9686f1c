import { findLoops } from './loops';
import type { Walk } from './walk';

/** How long a talk can be, in responses; null where it can go round for ever. Beats of the loops. */
export function longestTalk(walk: Walk): { turns: number | null; loops: string[] } {
  const loops = findLoops(walk.states.length, walk.edges, () => true);
  if (loops.length > 0) {
    const beats = new Set(loops.flat().map((i) => walk.states[i]?.beat ?? 0));
    return { turns: null, loops: [...beats].map((b) => walk.model.talk[b]?.name ?? '') };
  }
  const longest = new Int32Array(walk.states.length);
  for (const i of postOrder(walk)) {
    for (const { to } of walk.edges.of(i)) {
      longest[i] = Math.max(longest[i] ?? 0, 1 + (longest[to] ?? 0));
    }
  }
  return { turns: longest[0] ?? 0, loops: [] };
}

/** States so that each comes after all that it leads to; without loops there is such an order. */
function postOrder(walk: Walk): number[] {
  const order: number[] = [];
  const seen = new Uint8Array(walk.states.length);
  const work = [{ edges: walk.edges.of(0), at: 0, next: 0 }];
  seen[0] = 1;
  for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
    const edge = frame.edges[frame.next++];
    if (edge === undefined) {
      order.push(frame.at);
      work.pop();
    } else if (seen[edge.to] === 0) {
      seen[edge.to] = 1;
      work.push({ edges: walk.edges.of(edge.to), at: edge.to, next: 0 });
    }
  }
  return order;
}
