import { examplesAt } from '../../attempt/examples-at';
import type { JudgeResponse } from '../../attempt/take-turn';
import type { Model } from '../step/model';
import { BANK } from './bank';
import { canonicalMoment } from './canonical-moment';
import { buildChain, type Chain } from './chain';
import { chooseTexts } from './choose-texts';
import { LEARNERS, type Basis, type Learner, type LearnerResult } from './learner-type';
import { play } from './play';
import { takeShot, type Shot } from './shot';

/** A learner's result with the chain that it was computed on, to find scripts in. */
export interface Played {
  result: LearnerResult;
  chain: Chain;
}

/** Lets every scripted learner practise a scenario, judged by the scorer that is given. */
export function playLearners(
  model: Model,
  judge: JudgeResponse,
  basis: Basis,
  learners: readonly Learner[] = LEARNERS,
): Played[] {
  const shots = new Map<string, Shot>();
  const shoot = (beat: string, text: string): Shot => {
    const key = `${beat}\n${text}`;
    const known = shots.get(key) ?? takeShot(model, beat, text, judge, basis);
    shots.set(key, known);
    return known;
  };
  return learners.map((learner) => {
    const byBeat = new Map<number, readonly Shot[]>();
    const shotsAt = (beat: number) => {
      const name = model.talk[beat]?.name ?? '';
      const line = canonicalMoment(model.scenario, name).customerLine;
      const bank = BANK[model.scenario.language];
      const known =
        byBeat.get(beat) ??
        chooseTexts(learner, examplesAt(model.scenario, name), bank, line).map((t) =>
          shoot(name, t),
        );
      byBeat.set(beat, known);
      return known;
    };
    const chain = buildChain(model, shotsAt);
    return { result: { learner, basis, ...play(model, chain) }, chain };
  });
}
