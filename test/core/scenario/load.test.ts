import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadExercise } from '../../../src/core/scenario/load-exercise';
import { loadPersona } from '../../../src/core/scenario/load-persona';
import { showProblem } from '../../../src/core/scenario/problem';

const FOLDER = 'test/fixtures/scenarios/engine';
const tiny = readFileSync(`${FOLDER}/exercises/tiny.yaml`, 'utf8');
const plain = readFileSync(`${FOLDER}/personas/plain.yaml`, 'utf8');

/** Problems of the tiny exercise after one edit, as one line each. */
function exerciseWith(...edits: [string, string][]): string[] {
  let source = tiny;
  for (const [from, to] of edits) {
    expect(source).toContain(from);
    source = source.replace(from, to);
  }
  return loadExercise('tiny.yaml', source, new Set(['plain'])).problems.map(showProblem);
}

function personaWith(from: string, to: string): string[] {
  expect(plain).toContain(from);
  return loadPersona('plain.yaml', plain.replace(from, to)).problems.map(showProblem);
}

describe('an exercise file', () => {
  it('is read whole where nothing is wrong', () => {
    expect(exerciseWith()).toEqual([]);
  });

  it.each([
    ['a target', '{ target: lost', '{ target: lots', /there is no state lots/, 'target: lost'],
    [
      'a fact',
      'facts: [budget]',
      'facts: [bugdet]',
      /there is no fact bugdet; did you mean budget\?/,
      '',
    ],
    [
      'a persona',
      'personas: [plain]',
      'personas: [plian]',
      /there is no persona plian; did you mean plain\?/,
      '',
    ],
    ['a speaker', 'speaker: li', 'speaker: le', /there is no member le/, ''],
    [
      'an act',
      'acts: [acknowledge]',
      'acts: [acknowlege]',
      /"acknowlege" is not known here; did you mean acknowledge\?/,
      '',
    ],
    ['a guard', 'type: turns', 'type: turn', /guard/, ''],
    ['a key', 'minutes: 1', 'minutes: 1\nlenght: 2', /lenght: unknown key lenght/, ''],
    ['a language', 'zh: 小, en: Tiny', 'zh: 小, en: Tiny, de: Winzig', /unknown key de/, ''],
    ['a need', 'need: cost', 'need: coast', /there is no need coast/, ''],
    [
      'the ending for who leaves',
      'leaves: gone',
      'leaves: opening',
      /who leaves ends the talk/,
      '',
    ],
  ])('tells an unknown %s with line and column', (_what, from, to, message) => {
    const edit: [string, string] =
      from === '{ target: lost' ? ['target: lost', 'target: lots'] : [from, to];
    const problems = exerciseWith(edit);
    expect(problems.join('\n')).toMatch(message);
    expect(problems[0]).toMatch(/^tiny\.yaml:\d+:\d+: /);
  });

  it('tells a missing language', () => {
    expect(exerciseWith(['zh: 小, en: Tiny', 'zh: 小']).join()).toMatch(/name\.en: missing/);
    expect(exerciseWith(['zh: 小, en: Tiny', 'zh: 小, en: " "']).join()).toMatch(
      /the text is empty/,
    );
  });

  it('wants the last branch unguarded and no branch after an unguarded one', () => {
    expect(exerciseWith(['          - target: opening\n', '']).join()).toMatch(
      /the last branch must be unguarded/,
    );
    expect(
      exerciseWith([
        '          - target: lost\n',
        '          - target: partly\n          - target: lost\n',
      ]).join(),
    ).toMatch(/this branch always wins/);
  });

  it('tells all that is wrong at once, in the order of the file', () => {
    const problems = exerciseWith(
      ['minutes: 1', 'minutes: none'],
      ['leaves: gone', 'leaves: gome'],
      ['facts: [budget]', 'facts: [bugdet]'],
      ['stage: opening', 'stage: openning'],
    );
    expect(problems).toHaveLength(4);
    const lines = problems.map((p) => Number(p.split(':')[1]));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('a persona file', () => {
  it('is read whole where nothing is wrong', () => {
    expect(loadPersona('plain.yaml', plain).problems).toEqual([]);
  });

  it('lets acts only lower, and rises hang on judged', () => {
    expect(personaWith('act.pressure: wary', 'act.pressure: won').join()).toMatch(/may only lower/);
  });

  it('wants a rating of 3 for a rise, and one step at a time', () => {
    expect(
      personaWith(
        'target: warm, guard: { type: response, params: { listening: 3 } }',
        'target: warm, guard: { type: response, params: { listening: 2 } }',
      ).join(),
    ).toMatch(/a rise needs a rating/);
    expect(personaWith('target: warm, guard', 'target: won, guard').join()).toMatch(
      /one step at a time/,
    );
  });

  it('lets no rubbish hold a customer for ever', () => {
    expect(
      personaWith(
        '{ target: leaving, guard: { type: response, params: { atMost: { listening: 1 } } } }',
        '{ target: leaving, guard: { type: response, params: { atMost: { listening: 0 } } } }',
      ).join(),
    ).toMatch(/must lose patience/);
  });

  it('must be called what it says it is', () => {
    expect(loadPersona('other.yaml', plain).problems.map(showProblem).join()).toMatch(
      /the file is called other/,
    );
  });
});
