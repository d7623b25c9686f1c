import { showGuard } from '../script/show-guard';
import { placeOf } from '../script/script-to';
import { canHold, momentsAt, type GuardMoment } from '../walk/moments';
import type { Walk } from '../walk/walk';
import { whyNotTaken } from './blockers';
import type { Finding } from './finding-type';
import { branchPath, inExercise } from './names';

/** Branches that no response ever takes: their guard never holds, or one before it always does. */
export function findDeadBranches(walks: readonly Walk[]): Finding[] {
  const [first] = walks;
  if (first === undefined) return [];
  return first.model.talk.flatMap((talk, beat) =>
    talk.branches.flatMap((branch, i): Finding[] => {
      const reached = walks.filter((w) => w.states.some((s) => s.beat === beat));
      const taken = walks.some((w) => w.taken.has(`${beat}:${i}`));
      const [walk] = reached;
      if (i === 0 || taken || walk === undefined) return [];
      const where = { in: inExercise(walk), path: branchPath(walk.model, beat, i), casts: [] };
      const shadow = shadowed(reached, beat, i);
      if (shadow !== null) {
        const by = shadow.walk.model.talk[beat]?.branches[shadow.by];
        const what = by?.guard ? `“${showGuard(by.guard)}”` : 'an unguarded branch';
        return [
          {
            ...where,
            kind: 'branch-shadowed',
            message: `never taken: ${what} before it always holds first`,
            nearest: placeOf(shadow.walk, shadow.at),
            blockedBy: [
              {
                path: branchPath(walk.model, beat, shadow.by),
                guard: by?.guard ? showGuard(by.guard) : 'always',
                why: 'holds whenever this one could',
              },
            ],
          },
        ];
      }
      const guard = branch.guard ? showGuard(branch.guard) : 'always';
      const message = `never taken: “${guard}” can never hold here`;
      return [{ ...where, kind: 'branch-never', message, ...whyNotTaken(walk, beat, i) }];
    }),
  );
}

/** The moment at which a branch could hold if it were asked, and the branch that is taken instead. */
function shadowed(
  walks: readonly Walk[],
  beat: number,
  branch: number,
): { walk: Walk; at: number; by: number } | null {
  for (const walk of walks) {
    const branches = walk.model.talk[beat]?.branches ?? [];
    const could = (i: number, moment: GuardMoment) => canHold(branches[i]?.node ?? null, moment);
    for (const moment of momentsAt(walk, beat)) {
      // Who is leaving takes the first branch, which nobody wrote: that is no shadow.
      if (branches[0]?.node && canHold(branches[0].node, moment)) continue;
      if (!could(branch, moment)) continue;
      const by = branches.findIndex((_, i) => i > 0 && i < branch && could(i, moment));
      if (by > 0) return { walk, at: moment.at, by };
    }
  }
  return null;
}
