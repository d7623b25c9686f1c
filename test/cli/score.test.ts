import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACT_IDS } from '../../src/core/rubric/acts';
import { evaluate } from '../../src/cli/evaluate';
import { score } from '../../src/cli/score';

const corpus = (file: string): string[] =>
  readFileSync(new URL(`../../scenarios/corpus/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const folder = mkdtempSync(join(tmpdir(), 'score-'));
const run = (
  lines: readonly string[],
): { code: number; said: string[]; out: Record<string, unknown>[] } => {
  const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(from, lines.join('\n'));
  writeFileSync(to, '');
  const said: string[] = [];
  const code = score(['--in', from, '--out', to], (line) => said.push(line));
  return {
    code,
    said,
    out: readFileSync(to, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l) as Record<string, unknown>),
  };
};

describe('score', () => {
  it('writes a line for each item of either language, in order', () => {
    const lines = [
      ...corpus('zh-fuel-plain.jsonl').slice(0, 4),
      ...corpus('en-bank-plain.jsonl').slice(0, 4),
    ];
    const { code, out } = run(lines);
    expect(code).toBe(0);
    expect(out.map((o) => o['id'])).toEqual(lines.map((l) => (JSON.parse(l) as { id: string }).id));
    for (const line of out) {
      for (const key of [
        'acts',
        'topics',
        'listening',
        'objection',
        'fab',
        'manner',
        'confidence',
        'sure',
        'redLines',
        'reasons',
      ])
        expect(line).toHaveProperty(key);
      for (const act of line['acts'] as { id: string }[]) expect(ACT_IDS).toContain(act.id);
    }
  });

  it('ignores the ratings that stand in the items', () => {
    const [line = ''] = corpus('zh-fuel-plain.jsonl');
    const bare = JSON.stringify({ ...(JSON.parse(line) as object), ratings: undefined });
    expect(run([bare]).out).toEqual(run([line]).out);
  });

  it('reports every bad line with its number and says what is wrong, and still scores the others', () => {
    const [good = ''] = corpus('zh-fuel-plain.jsonl');
    const item = JSON.parse(good) as { context: Record<string, unknown> };
    const odd = JSON.stringify({
      ...item,
      context: { ...item.context, persona: 'grumpy', stage: undefined },
    });
    const { code, said, out } = run([
      good,
      '{not json',
      '',
      odd,
      JSON.stringify({ ...item, response: 3 }),
    ]);
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    const text = said.join('\n');
    expect(text).toMatch(/:2: not JSON/);
    expect(text).toMatch(/:4: context\.persona/);
    expect(text).toMatch(/:4: context\.stage/);
    expect(text).toMatch(/:5: response/);
  });

  it('exits with 2 for a file that is not there and for an unknown argument', () => {
    expect(score(['--in', join(folder, 'none.jsonl')], () => {})).toBe(2);
    expect(score(['--frm', 'x'], () => {})).toBe(2);
  });

  it('runs from the command line between standard input and output', () => {
    const [line = ''] = corpus('zh-fuel-plain.jsonl');
    const done = spawnSync('npx', ['tsx', 'src/cli/score.ts'], {
      input: `${line}\nx`,
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
    });
    expect(done.status).toBe(2);
    expect((JSON.parse(done.stdout.trim()) as { id: string }).id).toBe('da-c01-r1');
    expect(done.stderr).toContain('-:2:');
  }, 20000);
});

describe('evaluate', () => {
  it('refuses items without ratings', () => {
    const from = join(folder, 'unrated.jsonl');
    const item = JSON.parse(corpus('zh-fuel-plain.jsonl')[0]!) as object;
    writeFileSync(from, JSON.stringify({ ...item, ratings: [] }));
    expect(evaluate(['--in', from])).toBe(2);
  });
});
