import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/scenario/parse-yaml';

const messages = (source: string) => parseYaml('f.yaml', source).problems.map((p) => p.message);

describe('reading a file', () => {
  it('tells where a key stands in the source', () => {
    const parsed = parseYaml('f.yaml', 'a:\n  b: 1\n  c: [x, y]\n');
    expect(parsed.data).toEqual({ a: { b: 1, c: ['x', 'y'] } });
    expect(parsed.locate(['a', 'b'])).toEqual({ line: 2, column: 3 });
    expect(parsed.locate(['a', 'c', 1])).toEqual({ line: 3, column: 10 });
    expect(parsed.locate(['a', 'missing'])).toEqual({ line: 1, column: 1 });
  });

  it('refuses anchors, aliases and tags', () => {
    expect(messages('a: &x [1]\nb: *x')).toEqual([
      expect.stringContaining('anchors'),
      expect.stringContaining('aliases'),
    ]);
    expect(messages('a: !!js/function "x"').join()).toMatch(/tag/i);
  });

  it('does not expand a bomb of aliases', () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join('\n')}`;
    expect(parseYaml('f.yaml', bomb).data).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses the key %s and touches no prototype',
    (key) => {
      expect(messages(`${key}: {polluted: true}`).join()).toContain('not allowed');
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('refuses what is too deep or too large, at once', () => {
    expect(messages('['.repeat(50_000))).toEqual(['nested too deep']);
    expect(messages('{a: '.repeat(50_000))).toEqual(['nested too deep']);
    expect(messages(`${'- '.repeat(20_000)}x`)).toEqual(['nested too deep']);
    expect(messages('x'.repeat(2_000_001)).join()).toContain('at most');
  });

  it('tells every error of syntax with its line', () => {
    const { problems } = parseYaml('f.yaml', 'a: 1\na: 2\nb: [1\n');
    expect(problems.map((p) => p.line)).toContain(2);
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });
});
