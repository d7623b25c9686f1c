import type { Mood } from '../customer/mood';
import type { Feeling } from '../rubric/context';
import { lookOf } from '../scenario/look-of';
import type { Look } from '../scenario/schema/look-schema';
import { isEnding, stateOf, type Scenario } from '../scenario/scenario-type';
import type { Attempt } from './attempt-type';
import { speakerOf } from './fold';

/** What of an outcome shows on a customer's face. */
const FEELING_AT = { won: 'pleased', partly: 'calm', lost: 'annoyed' } as const;

/** How a member of the cast is to be drawn. */
export interface CastFigure {
  id: string;
  name: string;
  look: Look;
  mood: Mood;
  feeling: Feeling;
  /** Whose turn it is to speak. */
  speaks: boolean;
  /** They have walked off. */
  away: boolean;
}

/** The cast as it stands at this moment of an attempt, in the exercise's order. */
export function castNow(scenario: Scenario, { standing }: Pick<Attempt, 'standing'>): CastFigure[] {
  const { beat, moods } = standing;
  const state = stateOf(scenario, beat);
  const ended = isEnding(state);
  const feeling = ended ? FEELING_AT[state.meta.outcome] : state.meta.feeling;
  // Where somebody beside the cast has the word, nobody of the cast moves their lips.
  const speaker = !ended && state.meta.voice !== undefined ? null : speakerOf(scenario, beat);
  return scenario.exercise.cast.flatMap(({ id, name, look }) => {
    const persona = scenario.personas[id];
    const mood = moods[id];
    if (!persona || !mood) return [];
    const away = ended && mood.patience === 'leaving';
    return [
      { id, name, look: lookOf(persona.look, look), mood, feeling, speaks: id === speaker, away },
    ];
  });
}
