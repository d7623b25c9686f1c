import { examplesAt } from '../../attempt/examples-at';
import { askablesOf, type JudgeResponse } from '../../attempt/take-turn';
import type { ActId } from '../../rubric/acts';
import { PILLARS, type Pillar, type Rating } from '../../rubric/pillars';
import type { DataPath } from '../../scenario/problem';
import { CAPS, EXCLUSIVE } from '../space/caps';
import { canonicalMoment } from '../learn/canonical-moment';
import { isSameText } from '../learn/shot';
import type { Model } from '../step/model';

/** An example as its author rated it and as the scorer does, which has not seen it. */
export interface ExampleCheck {
  exercise: string;
  beat: string;
  language: 'zh' | 'en';
  path: DataPath;
  text: string;
  declared: Partial<Record<Pillar, Rating | null>>;
  judged: Record<Pillar, Rating | null>;
  acts: { declared: ActId[]; judged: ActId[] };
  /** Where both give a number: how far the scorer is off, by pillar. */
  off: Partial<Record<Pillar, number>>;
  /** Pillars that one of the two calls for and the other does not. */
  disputed: Pillar[];
  /** Rules of the manual that the declared ratings break. */
  breaks: string[];
}

/**
 * Judges every example of a scenario in one language, each held out of the examples that the scorer
 * is shown, at the beat's canonical moment.
 */
export function judgeExamples(model: Model, judge: JudgeResponse): ExampleCheck[] {
  const { scenario } = model;
  const { language } = scenario;
  return model.talk.flatMap(({ name, ending }) => {
    if (ending) return [];
    const examples = examplesAt(model.scenario, name);
    return examples.map((example, i): ExampleCheck => {
      const others = examples.filter((e) => !isSameText(e.text, example.text));
      const moment = canonicalMoment(model.scenario, name);
      const judgement = judge(moment, example.text, others, askablesOf(scenario));
      const off: ExampleCheck['off'] = {};
      const disputed: Pillar[] = [];
      for (const pillar of PILLARS) {
        const declared = example.rated[pillar];
        const judged = judgement.ratings[pillar];
        if (declared === undefined) continue;
        if (declared !== null && judged !== null) off[pillar] = judged - declared;
        else if (declared !== judged) disputed.push(pillar);
      }
      return {
        exercise: scenario.exercise.exercise,
        beat: name,
        language,
        path: ['talk', 'states', name, 'meta', 'examples', language, i],
        text: example.text,
        declared: example.rated,
        judged: judgement.ratings,
        acts: {
          declared: [...example.acts],
          judged: judgement.acts.filter((a) => a.fires).map((a) => a.id),
        },
        off,
        disputed,
        breaks: brokenRules(example.text, example.acts, example.rated),
      };
    });
  });
}

function brokenRules(
  text: string,
  acts: readonly ActId[],
  rated: ExampleCheck['declared'],
): string[] {
  const spoken = text.trim() !== '';
  if (spoken && acts.includes(EXCLUSIVE) && acts.length > 1) {
    return ['rule 5: silence is an empty response, and no other act stands beside it'];
  }
  return CAPS.filter(({ acts: capped, pillar, allowed }) => {
    const rating = rated[pillar];
    return (
      rating !== undefined && acts.some((a) => capped.includes(a)) && !allowed.includes(rating)
    );
  }).map((cap) => cap.rule);
}
