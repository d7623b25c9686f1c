import { PILLARS } from '../rubric/pillars';
import { RED_LINES } from '../rubric/red-lines';
import { drillBeatId } from './drill-beat-id';
import { goalParams } from './meets-goal';
import type { DrillBeatText, DrillText, EndingText, ExerciseText } from './scenario-type';

/** How long one beat takes, reading included. In minutes. */
const BEAT_MINUTES = 2;

/** What is told of an answer that was nearly there; the drill's file does not know by how much. */
export interface NearlyTold {
  /** The method was used, one rating is short. */
  near: string;
  /** Rated well enough, but the method was not seen. */
  unseen: string;
}

/**
 * A beat of a drill as an exercise of one beat, so that all that works for exercises works for it:
 * the answer meets the goal (`met`, won); uses the method and falls one rating short (`near`, partly);
 * is rated well enough without the method being seen in it (`unseen`, partly); or none of these
 * (`missed`, lost), which is also where a customer goes who runs out of patience. Throws where the
 * drill has no such beat.
 */
export function exerciseOfDrill(
  drill: DrillText,
  beatName: string,
  told?: NearlyTold,
): ExerciseText {
  const beat = drill.beats[beatName];
  if (beat === undefined) throw new Error(`no beat ${beatName} in ${drill.drill}`);
  const { customer, business, scene, role, situation, product, needs } = beat;
  return {
    format: 1,
    exercise: drillBeatId({ drill: drill.drill, beat: beatName }),
    name: drill.name,
    practises: business,
    minutes: BEAT_MINUTES,
    scene,
    role,
    situation,
    aim: drill.method.what,
    ...(product && { product }),
    needs,
    cast: [customer],
    facts: {},
    leaves: 'missed',
    talk: {
      initial: beatName,
      states: {
        [beatName]: {
          meta: beatMeta(beat),
          on: {
            turn: [
              { target: 'met', guard: { type: 'response', params: goalParams(drill.goal) } },
              { target: 'near', guard: { type: 'response', params: nearParams(drill.goal) } },
              { target: 'unseen', guard: { type: 'response', params: unseenParams(drill.goal) } },
              { target: 'missed' },
            ],
          },
        },
        met: ending('won', beat, beat.met),
        near: ending('partly', beat, { ...beat.missed, ...(told && { told: told.near }) }),
        unseen: ending('partly', beat, { ...beat.missed, ...(told && { told: told.unseen }) }),
        missed: ending('lost', beat, beat.missed),
      },
    },
  };
}

function beatMeta({
  business,
  stage,
  customer,
  says,
  concern,
  feeling,
  hint,
  examples,
}: DrillBeatText) {
  return {
    title: business,
    stage,
    speaker: customer.id,
    says,
    ...(concern && { concern }),
    feeling,
    hint,
    examples,
  };
}

function ending(
  outcome: EndingText['meta']['outcome'],
  { business }: DrillBeatText,
  { says, told }: DrillBeatText['met'],
): EndingText {
  return { type: 'final', meta: { title: business, outcome, says, told } };
}

/** The method with each rating one lower; never across a red line. */
function nearParams({ did, rated }: DrillText['goal']) {
  const lower = Object.fromEntries(
    PILLARS.flatMap((p) => (rated[p] === undefined ? [] : [[p, rated[p] - 1]])),
  );
  return { any: did, none: [...RED_LINES], ...lower };
}

/** The ratings by other means, or by the method where the scorer did not see it. */
function unseenParams({ rated }: DrillText['goal']) {
  return { none: [...RED_LINES], ...rated };
}
