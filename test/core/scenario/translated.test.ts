import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDERS = ['rubric', 'personas', 'exercises', 'drills', 'courses'];

/** Every text of a file with its path: `{zh, en}` pairs, and lists that a language has to itself. */
function texts(
  value: unknown,
  path: string,
  language: 'zh' | 'en' | null,
): [string, 'zh' | 'en', string][] {
  if (typeof value === 'string') return language === null ? [] : [[path, language, value]];
  if (Array.isArray(value))
    return value.flatMap((item, i) => texts(item, `${path}[${i}]`, language));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = key === 'zh' || key === 'en' ? key : key === 'acts' ? null : language;
    return texts(inner, `${path}.${key}`, next);
  });
}

it.each(
  FOLDERS.flatMap((folder) =>
    readdirSync(`scenarios/${folder}`)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join('scenarios', folder, name)),
  ),
)('%s is written in both languages', (file) => {
  const all = texts(parse(readFileSync(file, 'utf8')), '', null);
  const zh = all.filter(([, language]) => language === 'zh');
  const en = all.filter(([, language]) => language === 'en');
  expect(zh.length).toBeGreaterThan(0);
  for (const [path, , text] of en) expect(text, path).not.toMatch(/\p{Script=Han}/u);
  // A response that is no text, such as a deliberate silence, has no language; neither has a trap in letters.
  const untranslated = zh.filter(
    ([path, , text]) =>
      /[a-z]{3}/i.test(text) && !/\p{Script=Han}/u.test(text) && !/examples/.test(path),
  );
  expect(untranslated).toEqual([]);
});
