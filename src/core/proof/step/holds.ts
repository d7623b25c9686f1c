import type { ActSet } from '../space/cube';
import { hasAct } from '../space/cube';
import type { RatingMask } from '../space/rating-mask';
import type { GuardView, Node } from './node';

/** One certain response: its acts, and a mask with one rating for each pillar. */
export interface Reply extends ActSet {
  r: RatingMask;
}

/** Whether a guard holds for one certain response. */
export function holds(node: Node, view: GuardView, reply: Reply): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => holds(part, view, reply));
    case 'or':
      return node.parts.some((part) => holds(part, view, reply));
    case 'state':
      return node.test(view);
    case 'response': {
      const failed =
        (node.any !== null && !meets(node.anySet, reply)) ||
        node.all.some((act) => !hasAct(reply, act)) ||
        meets(node.none, reply) ||
        node.ratings.some(({ fails }) => (reply.r & fails) !== 0);
      if (node.negated) return failed;
      return !failed && node.ratings.every((literal) => (reply.r & literal.holds) !== 0);
    }
  }
}

function meets(a: ActSet, b: ActSet): boolean {
  return ((a.a0 & b.a0) | (a.a1 & b.a1) | (a.a2 & b.a2)) !== 0;
}
