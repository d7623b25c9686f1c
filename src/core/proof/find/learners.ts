import type { Played } from '../learn/play-learners';
import { compareLearners, meanOf, outcomeOf } from '../learn/rank';
import { likeliestPath } from '../learn/likeliest-path';
import type { Learner, LearnerResult } from '../learn/learner-type';
import type { Model } from '../step/model';
import { actIndex, hasAct } from '../space/cube';
import { moodLeaves } from '../step/mind';
import type { Finding, FindingKind } from './finding-type';

/** Who must come out better than whom. */
const ORDER: readonly (readonly [Learner, Learner])[] = [
  ['expert', 'solid'],
  ['solid', 'formulaic'],
  ['formulaic', 'pushy'],
  ['formulaic', 'stuffer'],
  ['formulaic', 'copycat'],
  ['formulaic', 'rude'],
  ['formulaic', 'silent'],
];
/** An expert must win at least this often, and the pushy at most that often. */
const EXPERT_WINS = 0.9;
const PUSHY_WINS = 0.1;

/** What the scripted learners show to be wrong with one scenario in one language. */
export function findInLearners(model: Model, played: readonly Played[], cast: string): Finding[] {
  const of = (learner: Learner) => played.find((p) => p.result.learner === learner);
  const make = (kind: FindingKind, message: string, script?: Finding['script']): Finding => ({
    kind,
    in: { type: 'exercise', id: model.scenario.exercise.exercise },
    path: ['talk'],
    message: `${message} (${model.scenario.language}, ${played[0]?.result.basis})`,
    casts: [cast],
    ...(script && { script }),
  });
  const found: Finding[] = [];
  const expert = of('expert');
  if (expert && expert.result.won < EXPERT_WINS) {
    const script = likeliestPath(model, expert.chain, (o) => o !== 'won') ?? undefined;
    const message = `an expert wins only ${percent(expert.result.won)} of talks`;
    found.push(make('expert-loses', message, script));
  }
  const pushy = of('pushy');
  if (pushy && pushy.result.won > PUSHY_WINS) {
    const script = likeliestPath(model, pushy.chain, (o) => o === 'won') ?? undefined;
    found.push(make('pushy-wins', `the pushy win ${percent(pushy.result.won)} of talks`, script));
  }
  for (const [better, worse] of ORDER) {
    const a = of(better);
    const b = of(worse);
    if (!a || !b || compareLearners(a.result, b.result) > 0) continue;
    if (worse === 'silent' && valuesSilence(model)) continue;
    const message = `${worse} (${show(b.result)}) comes out no worse than ${better} (${show(a.result)})`;
    found.push(make('learner-order', message));
  }
  return found;
}

/** Whether some member warms to being left in peace: a rise of theirs asks for silence. */
function valuesSilence(model: Model): boolean {
  const silence = actIndex('silence');
  return model.members.some((member, i) => {
    if (model.scenario.personas[member]?.kind === 'silent') return true;
    const mind = model.minds[i];
    if (mind === undefined) return false;
    return [...mind.moving.keys()].some((mood) =>
      moodLeaves(mind, mood).some(
        ({ cubes, mood: after }) =>
          (after & 3) > (mood & 3) &&
          cubes.some((c) => hasAct({ a0: c.p0, a1: c.p1, a2: c.p2 }, silence)),
      ),
    );
  });
}

/** Casts between which no learner notices any difference. */
export function findIdlePersonas(
  exercise: string,
  byCast: readonly { cast: string; results: readonly LearnerResult[] }[],
): Finding[] {
  return byCast.slice(1).flatMap((later, i): Finding[] => {
    const twin = byCast.slice(0, i + 1).find((earlier) => areAlike(earlier.results, later.results));
    if (twin === undefined) return [];
    return [
      {
        kind: 'persona-idle',
        in: { type: 'exercise', id: exercise },
        path: ['cast'],
        message: `no learner notices a difference between ${twin.cast} and ${later.cast}`,
        casts: [later.cast],
      },
    ];
  });
}

function areAlike(a: readonly LearnerResult[], b: readonly LearnerResult[]): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 1e-6;
  return a.every((r, i) => {
    const s = b[i];
    if (s === undefined) return false;
    return near(r.won, s.won) && near(r.partly, s.partly) && near(r.turns, s.turns);
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function show(result: LearnerResult): string {
  const outcome = percent(outcomeOf(result));
  return `${outcome} won, ${result.redLines.toFixed(2)} red lines, mean ${meanOf(result).toFixed(2)}`;
}
