import { describe, expect, it } from 'vitest';
import { loadWeights } from '../../src/cli/load-weights';
import { readExamples } from '../../src/cli/read-examples';
import { readScenarios } from '../../src/cli/read-scenarios';
import { PILLARS } from '../../src/core/rubric/pillars';
import { brokenRules } from '../../src/core/scoring/rules/broken-rules';
import { prepareMoment } from '../../src/core/scoring/reading/prepare-moment';
import { readResponse } from '../../src/core/scoring/reading/read-response';

const scenarios = readScenarios();
const exercises = [...scenarios.exercises.values()].flatMap(({ value }) => value ?? []);
const HARM = ['disclose_private', 'overpromise', 'misrepresent', 'rude', 'pressure'];
/** What must never be sold without what it risks or costs. */
const RISKY = /保险|基金|贷|黄金|理财|分期|年费/;

describe('compliance of what ships', () => {
  it('rates no example 3 or 4 that crosses a red line, by its acts or by the rules', () => {
    const weights = { zh: loadWeights('zh'), en: loadWeights('en') };
    const crossing = readExamples(scenarios, 1).flatMap(({ item, row }) => {
      if (!PILLARS.some((p) => (row.gold[p] ?? 0) >= 3)) return [];
      const acts = HARM.filter((act) => row.acts.has(act as never));
      const moment = prepareMoment(item.context, weights[item.locale].lexicon);
      const { normal } = readResponse(item.response, moment);
      const broken = brokenRules(normal.text, moment).filter((b) => b.veto);
      const found = [...acts, ...broken.map((b) => b.act)];
      return found.length === 0 ? [] : [`${item.id}: ${found.join(', ')}: ${item.response}`];
    });
    expect(crossing).toEqual([]);
  });

  it('tells the risk or the cost with every fact of a product that has one', () => {
    const silent = exercises.flatMap(({ exercise, product }) =>
      product === undefined || !RISKY.test(product.name.zh)
        ? []
        : product.facts
            .filter((f) => f.risk === undefined)
            .map((f) => `${exercise}: ${f.feature.zh}`),
    );
    expect(silent).toEqual([]);
  });

  it('tells the true time limits of a complaint', () => {
    const { talk, product, facts } = exercises.find((e) => e.exercise === 'complaint-seven-steps')!;
    const text = JSON.stringify([talk, product, facts]);
    for (const limit of [/十五|15/, /三十|30/, /fifteen|15 /, /thirty|30 /])
      expect(text).toMatch(limit);
  });
});
