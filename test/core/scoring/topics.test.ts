import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../src/cli/read-scenarios';
import { askablesOf } from '../../../src/core/attempt/take-turn';
import { localise } from '../../../src/core/scenario/localise';
import type { Scenario } from '../../../src/core/scenario/scenario-type';
import { judged, LEAFLETS } from './moments';

const EXERCISES = ['gas-card-taxi-company', 'elderly-pension', 'fleet-owner-fuel-card'];

/** A question written without sight of the cues, and the fact that it asks for. */
interface Asked {
  locale: 'zh' | 'en';
  asks: string | null;
  text: string;
}

/** A response written later, at another exercise, and all facts that it asks for. */
interface Fresh {
  exercise: string;
  locale: 'zh' | 'en';
  asks: string[];
  text: string;
}

describe('topics, on paraphrases written without sight of the cues', () => {
  const { exercises } = readScenarios('scenarios');

  it.each(['zh', 'en'] as const)(
    'are heard in %s, and seldom where none is asked for',
    (locale) => {
      let [right, found, wanted] = [0, 0, 0];
      for (const id of EXERCISES) {
        const exercise = localise(exercises.get(id)!.value!, locale);
        const askables = askablesOf({ exercise } as Scenario);
        const lines = readFileSync(`test/fixtures/topics/${id}.jsonl`, 'utf8').trim().split('\n');
        for (const { asks, text } of lines
          .map((line) => JSON.parse(line) as Asked)
          .filter((q) => q.locale === locale)) {
          const { topics } = judged(
            { ...LEAFLETS, stage: 'discovery', customerLine: '', situation: exercise.situation },
            text,
            { locale, askables },
          );
          found += topics.length;
          if (asks !== null) wanted += 1;
          if (asks !== null && topics.includes(asks)) right += 1;
        }
      }
      expect(right / found).toBeGreaterThanOrEqual(0.85);
      expect(right / wanted).toBeGreaterThanOrEqual(0.75);
    },
  );

  it.each(['zh', 'en'] as const)(
    'are heard in %s in fresh questions at other exercises',
    (locale) => {
      let [right, found, wanted] = [0, 0, 0];
      for (const { exercise: id, asks, text } of readFileSync(
        'test/fixtures/topics/fresh.jsonl',
        'utf8',
      )
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Fresh)
        .filter((q) => q.locale === locale)) {
        const exercise = localise(exercises.get(id)!.value!, locale);
        const { topics } = judged(
          { ...LEAFLETS, stage: 'discovery', customerLine: '', situation: exercise.situation },
          text,
          { locale, askables: askablesOf({ exercise } as Scenario) },
        );
        found += topics.length;
        wanted += asks.length;
        right += asks.filter((id) => topics.includes(id)).length;
      }
      expect(right / found).toBeGreaterThanOrEqual(0.82);
      expect(right / wanted).toBeGreaterThanOrEqual(0.7);
    },
  );
});
