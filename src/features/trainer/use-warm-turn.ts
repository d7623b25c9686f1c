import { useEffect, useEffectEvent } from 'react';
import type { Attempt } from '../../core/attempt/attempt-type';
import { examplesAt } from '../../core/attempt/examples-at';
import type { Stage } from '../../core/attempt/fold';
import { askablesOf } from '../../core/attempt/take-turn';
import type { Scenario } from '../../core/scenario/scenario-type';
import { moment } from '../../core/scoring/moment';
import { useServices } from '../../services/services';

/** Responses that are judged ahead: after these the engine has compiled what the first of the learner's will need. */
const AHEAD = 6;
/** A response as short as any, for what has to be read whatever is said. */
const SHORT = '？';

/**
 * Loads the scorer while somebody reads, and has it read where the talk now stands, fact by fact in tasks of their own, so that the next
 * response need not wait for it.
 */
export function useWarmTurn({ scenario }: Stage, attempt: Attempt): void {
  const { scorer, world } = useServices();
  const { language } = scenario;
  const place = useEffectEvent(() => moment(scenario, attempt));
  const { beat } = attempt.standing;
  useEffect(() => {
    let here = true;
    async function warm(): Promise<void> {
      const judge = await scorer(language);
      const steps = [
        ...askablesOf(scenario).map((askable) => () => judge(place(), SHORT, [], [askable])),
        ...textsAt(scenario, beat).map((text) => () => judge(place(), text, [], [])),
      ];
      for (const step of steps) {
        await world.nextTask();
        if (!here) return;
        step();
      }
    }
    // A failure shows when the scorer is needed.
    void warm().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [scorer, world, language, scenario, beat]);
}

/** What one might say at a beat, a little longer each time. */
function textsAt(scenario: Scenario, beat: string): string[] {
  return examplesAt(scenario, beat)
    .map(({ text }) => text)
    .sort((a, b) => a.length - b.length)
    .slice(0, AHEAD);
}
