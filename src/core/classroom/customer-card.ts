import { EXAM_SEED } from '../attempt/mode-rules';
import { chooseSaying } from '../customer/choose-saying';
import { startMood } from '../customer/start-mood';
import type { Patience, Trust } from '../customer/mood';
import {
  isEnding,
  memberOf,
  ownerOf,
  type PersonaText,
  type Scenario,
} from '../scenario/scenario-type';
import { losesBy, type LosesBy } from './loses-by';
import { tellsFrom, type TellsWhen } from './tells-from';

/** Something that the customer knows. */
export interface CardFact {
  name: string;
  /** Who tells it in their stead, by name; null where they do so themselves. */
  voice: string | null;
  tells: string;
  /** What to say while they do not want to tell it; null where they tell it to anybody who asks. */
  deflects: string | null;
  hidden: boolean;
  when: TellsWhen;
}

/** All that somebody needs who plays one customer of a talk before a class. */
export interface CustomerCard {
  name: string;
  about: string;
  situation: string;
  persona: Pick<PersonaText, 'name' | 'card'>;
  starts: { trust: Trust; patience: Patience };
  /** With whether the learner knows of it from the start. */
  needs: { text: string; said: boolean }[];
  /** What they say at each step, in the order in which the exercise tells them. */
  steps: { title: string; says: string; voice: string | null }[];
  facts: CardFact[];
  loses: LosesBy;
  /** What they say when they leave; null where another member, or nobody, speaks then. */
  leaves: string | null;
  endings: { title: string; outcome: 'won' | 'partly' | 'lost' }[];
}

/** The card of one member of the cast. */
export function customerCard(scenario: Scenario, member: string): CustomerCard {
  const { exercise } = scenario;
  const { name, about, starts } = memberOf(scenario, member);
  const persona = scenario.personas[member];
  if (!persona) throw new Error(`no persona for ${member}`);
  const { trust, patience } = persona.machine.states;
  const mood = startMood({ trust: trust.initial, patience: patience.initial }, starts);
  const draw = { persona: persona.persona, mood, visit: 1, seed: EXAM_SEED, said: [] };
  const first = exercise.cast[0]?.id;
  const states = Object.entries(exercise.talk.states);
  const sayings = states.map(([key, state]) => {
    const { speaker = first, says = [], title } = state.meta;
    const text =
      speaker === member && says.length > 0 ? chooseSaying(says, { ...draw, key }) : null;
    const voice = isEnding(state) ? null : (state.meta.voice ?? null);
    return { key, title, says: text, voice, ends: isEnding(state) };
  });
  return {
    name,
    about,
    situation: exercise.situation,
    persona,
    starts: mood,
    needs: Object.values(exercise.needs),
    steps: sayings.flatMap(({ title, says, voice, ends }) =>
      says === null || ends ? [] : [{ title, says, voice }],
    ),
    facts: Object.values(exercise.facts)
      .filter((fact) => ownerOf(scenario, fact) === member)
      .map(({ name: of, voice, tells, deflects, hidden, tellsWhen }) => ({
        name: of,
        voice: voice ?? null,
        tells,
        deflects: deflects ?? null,
        hidden,
        when: tellsFrom(tellsWhen),
      })),
    loses: losesBy(persona),
    leaves: sayings.find((s) => s.key === exercise.leaves)?.says ?? null,
    endings: states.flatMap(([, state]) =>
      isEnding(state) ? [{ title: state.meta.title, outcome: state.meta.outcome }] : [],
    ),
  };
}
