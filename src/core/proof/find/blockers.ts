import { showGuard } from '../script/show-guard';
import { placeOf } from '../script/script-to';
import { canHold, leavesOf, momentsAt } from '../walk/moments';
import type { Walk } from '../walk/walk';
import type { Finding } from './finding-type';
import { branchPath } from './names';

type Blocked = Pick<Finding, 'nearest' | 'blockedBy'>;

/**
 * Why a branch of a beat that is reached is never taken: the state that comes nearest (the most of
 * its conditions can hold there), and the conditions that fail.
 */
export function whyNotTaken(walk: Walk, beat: number, branch: number): Required<Blocked> | null {
  const { model } = walk;
  const { node, guard } = model.talk[beat]?.branches[branch] ?? {};
  if (!node || !guard) return null;
  const parts = leavesOf(node);
  const ever = parts.map(() => false);
  let best: { at: number; count: number } | null = null;
  for (const moment of momentsAt(walk, beat)) {
    const can = parts.map((part) => canHold(part, moment));
    can.forEach((c, i) => (ever[i] ||= c));
    const count = can.filter(Boolean).length;
    if (best === null || count > best.count) best = { at: moment.at, count };
  }
  if (best === null) return null;
  const never = parts.filter((_, i) => !ever[i]).map((part) => showGuard(part.guard));
  const why =
    never.length > 0
      ? `never so here: ${never.join('; ')}`
      : 'each condition can hold here, but never all together';
  return {
    nearest: placeOf(walk, best.at),
    blockedBy: [{ path: branchPath(model, beat, branch), guard: showGuard(guard), why }],
  };
}

/** How near one comes to a state of the talk that is never reached, and what stands in the way. */
export function whyNotReached(walk: Walk, goal: number): Blocked {
  const { model } = walk;
  const reached = new Set(walk.states.map((s) => s.beat));
  const seen = new Set([goal]);
  const open = [goal];
  for (let to = open.shift(); to !== undefined; to = open.shift()) {
    for (const [beat, talk] of model.talk.entries()) {
      const branch = talk.branches.findIndex((b, i) => i > 0 && b.target === to);
      if (branch < 0 || seen.has(beat)) continue;
      if (!reached.has(beat)) {
        seen.add(beat);
        open.push(beat);
        continue;
      }
      const why = whyNotTaken(walk, beat, branch);
      if (why !== null) return why;
    }
  }
  return {};
}
