import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDrill } from '../../../src/core/scenario/load-drill';
import { showProblem } from '../../../src/core/scenario/problem';

const FOLDER = 'test/fixtures/scenarios/engine/drills';
const tiny = readFileSync(`${FOLDER}/tiny-drill.yaml`, 'utf8');
const fault = readFileSync(`${FOLDER}/tiny-fault.yaml`, 'utf8');

/** Problems of a drill after some edits, as one line each. */
function problemsOf(source: string, file: string, ...edits: [string, string][]): string[] {
  for (const [from, to] of edits) {
    expect(source).toContain(from);
    source = source.replace(from, to);
  }
  return loadDrill(file, source, new Set(['plain'])).problems.map(showProblem);
}
const tinyWith = (...edits: [string, string][]) => problemsOf(tiny, 'tiny-drill.yaml', ...edits);
const faultWith = (...edits: [string, string][]) => problemsOf(fault, 'tiny-fault.yaml', ...edits);

/** The line of the file on which a text stands. */
const lineOf = (text: string) => tiny.slice(0, tiny.indexOf(text)).split('\n').length;

describe('a drill file', () => {
  it('is read whole where nothing is wrong', () => {
    expect(tinyWith()).toEqual([]);
    expect(faultWith()).toEqual([]);
  });

  it('tells an unknown name at its line and column', () => {
    expect(tinyWith(['personas: [plain]', 'personas: [plian]'])).toEqual([
      `tiny-drill.yaml:${lineOf('personas: [plain]')}:18: beats.lamp.customer.personas[0]: there is no persona plian; did you mean plain?`,
    ]);
    expect(tinyWith(['did: [break_down_cost]', 'did: [brake_down_cost]']).join()).toMatch(
      /goal\.did\[0\]: "brake_down_cost" is not known here; did you mean break_down_cost\?/,
    );
    expect(tinyWith(['family: objection', 'family: objections']).join()).toMatch(
      /did you mean objection\?/,
    );
    expect(tinyWith(['minutes: 3', 'minutes: 3\nlenght: 2']).join()).toMatch(/unknown key lenght/);
  });

  it('needs three beats, each from another line of business', () => {
    const two = tiny.slice(0, tiny.indexOf('  table:'));
    expect(problemsOf(two, 'tiny-drill.yaml').join()).toMatch(
      /beats: a drill needs 3 beats or more; here are 2/,
    );
    expect(tinyWith(['business: { zh: 椅子', 'business: { zh: 灯']).join()).toMatch(
      /beats\.chair\.business: the line of business is that of lamp/,
    );
  });

  it('has a goal that can be reached and that does good', () => {
    expect(tinyWith(['did: [break_down_cost]', 'did: [pressure]']).join()).toMatch(
      /goal\.did\[0\]: pressure does harm and is no goal/,
    );
    expect(tinyWith(['rated: { objection: 3 }\nbeats', 'rated: {}\nbeats']).join()).toMatch(
      /goal\.rated: name at least one pillar/,
    );
    const concern = '    concern: { kind: price, text: { zh: 嫌贵, en: Finds it dear } }\n';
    expect(tinyWith([concern, '']).join('\n')).toMatch(
      /beats\.lamp: the goal asks for objection, so the beat needs a concern/,
    );
  });

  it('shows its goal by examples in each language: enough, no twins, rated, good and poor ones', () => {
    const line = tiny.split('\n').find((l) => l.includes('灯真的很划算'))!;
    expect(tinyWith([`${line}\n`, '']).join()).toMatch(
      /beats\.lamp\.examples\.zh: 4 examples; at least 5 are needed/,
    );
    expect(tinyWith(['灯真的很划算。', '灯一天一块。']).join()).toMatch(
      /the same text stands here twice/,
    );
    expect(tinyWith(['listening: 4, objection: 4', 'listening: 4']).join()).toMatch(
      /beats\.lamp\.examples\.zh\[0\]\.rated.*the beat has a concern, so objection is rated/,
    );
    expect(tinyWith(['listening: 3, objection: 3', 'listening: 3, objection: 2']).join()).toMatch(
      /1 of the examples meet the goal; at least 2 must/,
    );
  });

  it('lets no response with a red line be rated good', () => {
    expect(tinyWith(['listening: 0, objection: 0', 'listening: 0, objection: 3']).join()).toMatch(
      /examples\.zh\[4\]: a response with rude is not rated 3 anywhere/,
    );
  });

  it('has, where there are faults to find, one in each beat, and none that nobody has', () => {
    expect(faultWith(['faults: [rushed]', 'faults: [rushd]']).join()).toMatch(
      /there is no fault rushd; did you mean rushed\?/,
    );
    expect(faultWith(['faults: [rushed]', 'faults: [bare]']).join()).toMatch(
      /faults\.rushed: no beat has this fault/,
    );
    const wrong = fault.slice(fault.indexOf('    wrong:'), fault.indexOf('    met:'));
    expect(faultWith([wrong, '']).join()).toMatch(/beats\.lamp: a drill with faults needs `wrong`/);
  });

  it('must be called what it says it is', () => {
    expect(problemsOf(tiny, 'other.yaml').join()).toMatch(/the file is called other/);
  });
});
