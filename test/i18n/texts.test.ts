import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { classEn } from '../../src/i18n/class-en';
import { classZh } from '../../src/i18n/class-zh';
import { en } from '../../src/i18n/en';
import { zhCN } from '../../src/i18n/zh-CN';

/** All leaves of a tree of texts: `app.nav.manual` → text. */
function leaves(tree: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...leaves(value as object, `${prefix}${key}.`)],
    ),
  );
}

const zhTexts = leaves({ ...zhCN, ...classZh });
const enTexts = leaves({ ...en, ...classEn });
const places = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '').sort((a, b) => (a < b ? -1 : 1));

it('has the same keys in both languages', () => {
  expect([...enTexts.keys()].sort()).toEqual([...zhTexts.keys()].sort());
});

it('has the same places to fill in both languages, and no empty text', () => {
  for (const [key, zh] of zhTexts) {
    expect(zh.trim(), key).not.toBe('');
    expect(enTexts.get(key)?.trim(), key).not.toBe('');
    expect(places(enTexts.get(key) ?? ''), key).toEqual(places(zh));
  }
});

it('is really translated', () => {
  const same = [...zhTexts]
    .filter(([key, zh]) => enTexts.get(key) === zh && /\p{L}/u.test(zh.replace(/\{\{\w+\}\}/g, '')))
    .map(([key]) => key);
  // Each language is called by its own name in both.
  expect(same).toEqual(['app.language.zh', 'app.language.en']);
  for (const [key, text] of enTexts) {
    if (key !== 'app.language.zh') expect(text, key).not.toMatch(/\p{Script=Han}/u);
  }
});

it('uses every key, and no key that there is not', () => {
  const source = files('src')
    .filter((f) => !f.includes('i18n'))
    .map((f) => readFileSync(f, 'utf8'))
    .join('\n');
  const asked = [...source.matchAll(/\bt\(\s*(?:'([^']+)'|"([^"]+)"|`([^`]+)`)/g)].map(
    (m) => m[1] ?? m[2] ?? m[3] ?? '',
  );
  const pattern = (key: string) =>
    new RegExp(`^${key.replace(/\$\{[^}]+\}/g, '[\\w]+').replaceAll('.', '\\.')}$`);
  const patterns = asked.map(pattern);
  for (const p of patterns)
    expect(
      [...zhTexts.keys()].some((key) => p.test(key)),
      String(p),
    ).toBe(true);
  const unused = [...zhTexts.keys()].filter((key) => !patterns.some((p) => p.test(key)));
  expect(unused).toEqual([]);
});

it('leaves no Chinese or English sentence in the code of the pages', () => {
  for (const file of files('src').filter((f) => f.endsWith('.tsx'))) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code, file).not.toMatch(/\p{Script=Han}/u);
    expect(code.match(/>\s*[A-Z][a-z]+ [a-z]+[^<{]*</g), file).toBeNull();
  }
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}
