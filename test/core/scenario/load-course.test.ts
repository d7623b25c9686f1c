import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCourse } from '../../../src/core/scenario/load-course';
import { showProblem } from '../../../src/core/scenario/problem';

const tiny = readFileSync('test/fixtures/scenarios/engine/courses/tiny-course.yaml', 'utf8');
const NAMES = {
  exercises: new Map([['tiny', new Set(['plain'])]]),
  drills: new Set(['tiny-drill']),
};

/** Problems of the tiny course after some edits, as one line each. */
function courseWith(...edits: [string, string][]): string[] {
  let source = tiny;
  for (const [from, to] of edits) {
    expect(source).toContain(from);
    source = source.replace(from, to);
  }
  return loadCourse('tiny-course.yaml', source, NAMES).problems.map(showProblem);
}

it('is read whole where nothing is wrong', () => {
  expect(courseWith()).toEqual([]);
});

/** The line of the file on which a text begins. */
const lineOf = (text: string) => tiny.slice(0, tiny.indexOf(text)).split('\n').length;

it.each([
  ['an exercise', 'exercise: tiny', 'exercise: tine', /no exercise tine; did you mean tiny\?/],
  [
    'a drill',
    'drill: tiny-drill',
    'drill: tiny-dril',
    /no drill tiny-dril; did you mean tiny-drill\?/,
  ],
  [
    'a persona that the exercise does not offer',
    'persona: plain',
    'persona: elderly',
    /no persona in tiny: elderly/,
  ],
  ['a key', 'persona: plain', 'persona: plain\n    person: x', /steps\[2\]\.person: unknown key/],
])('tells %s that is not there, with its line', (_what, from, to, message) => {
  const problems = courseWith([from, to]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
  const line = lineOf(from) + to.split('\n').length - 1;
  expect(problems[0]).toMatch(new RegExp(`^tiny-course\\.yaml:${line}:\\d+: steps\\[`));
});

it('wants the parts of the lesson to fill its 45 minutes', () => {
  expect(courseWith(['minutes: 30, title', 'minutes: 25, title'])).toEqual([
    `tiny-course.yaml:${lineOf('parts:')}:3: lesson.parts: the parts take 40 minutes; the lesson has 45`,
  ]);
  expect(courseWith(['lesson:\n  minutes: 45', 'lesson:\n  minutes: 60']).join()).toMatch(
    /lesson\.minutes/,
  );
});

it('wants a pass mark, no red line allowed, and no step twice', () => {
  expect(courseWith(['pillars: { listening: 2.5, objection: 2.5 }', 'pillars: {}']).join()).toMatch(
    /pass\.pillars: name at least one pillar/,
  );
  expect(courseWith(['redLines: 0', 'redLines: 1']).join()).toMatch(/pass\.redLines/);
  expect(courseWith(['    persona: plain\n', '']).join()).toMatch(
    /steps\[2\]: the same step stands here twice/,
  );
});
