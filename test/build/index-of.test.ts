import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexOf } from '../../src/build/index-of';
import { readScenarios } from '../../src/cli/read-scenarios';

const engine = readScenarios('test/fixtures/scenarios/engine');
const shipped = readScenarios();

it('lists drills and courses by what the library shows, and nothing of their insides', () => {
  const { drills, courses } = indexOf(engine, 'zh');
  expect(drills[0]).toEqual({
    drill: 'tiny-drill',
    name: '小题',
    family: 'objection',
    minutes: 3,
    what: '把总数拆小',
    beats: [
      { id: 'lamp', business: '灯' },
      { id: 'chair', business: '椅子' },
      { id: 'table', business: '桌子' },
    ],
  });
  expect(courses).toEqual([
    {
      course: 'tiny-course',
      name: '小课',
      for: '新人',
      minutes: 30,
      steps: [
        { drill: 'tiny-drill' },
        { exercise: 'tiny' },
        { exercise: 'tiny', persona: 'plain' },
      ],
      pass: { pillars: { listening: 2.5, objection: 2.5 }, redLines: 0, times: 2 },
    },
  ]);
});

it('keeps methods that build on one another, and courses, in their order', () => {
  const { drills, courses } = indexOf(shipped, 'zh');
  const spin = drills.filter((d) => d.family === 'spin').map((d) => d.drill);
  expect(spin).toEqual(['spin-situation', 'spin-problem', 'spin-implication', 'spin-need-payoff']);
  expect(courses[0]?.course).toBe('new-teller');
});

it.each(['zh', 'en'] as const)('stays small, since every page waits for it: %s', (language) => {
  const { drills, courses } = indexOf(shipped, language);
  for (const one of [...drills, ...courses]) expect(JSON.stringify(one).length).toBeLessThan(1500);
  const packed = gzipSync(JSON.stringify({ drills, courses })).length;
  // Forty drills and five courses come to about 12 KB.
  expect(packed).toBeLessThan(16 * 1024);
});
