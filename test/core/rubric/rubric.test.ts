import { expect, it } from 'vitest';
import { readRubric } from '../../../src/cli/read-rubric';
import { ACT_IDS, ACTS } from '../../../src/core/rubric/acts';
import { PILLARS } from '../../../src/core/rubric/pillars';
import { RED_LINES } from '../../../src/core/rubric/red-lines';

const rubric = readRubric();

it('describes exactly the acts of the code, in their order', () => {
  expect(rubric.acts.map((a) => a.id)).toEqual(ACT_IDS);
  for (const act of rubric.acts) {
    expect({ family: act.family, polarity: act.polarity }).toEqual(ACTS[act.id]);
  }
});

it('describes the four pillars and every red line', () => {
  expect(rubric.pillars.map((p) => p.id)).toEqual(PILLARS);
  const described = rubric.redLines.map((r) => r.act);
  for (const act of RED_LINES) expect(described).toContain(act);
});

it('tells what to watch in a voice and a posture', () => {
  expect(rubric.observe.map((o) => [o.id, o.rows.length])).toEqual([
    ['voice', 4],
    ['posture', 4],
  ]);
});

it('is written in both languages: no Chinese text is left in English, and none is the same', () => {
  const texts: { zh: string; en: string }[] = rubric.acts.flatMap((a) => [
    a.name,
    a.what,
    a.tip,
    a.good,
    a.poor,
  ]);
  for (const { name, rows } of rubric.observe)
    texts.push(name, ...rows.flatMap((r) => [r.name, r.helps, r.neither, r.hinders]));
  for (const { zh, en } of texts) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
