import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Language } from '../core/rubric/context';
import { judge } from '../core/scoring/judge';
import type { Weights } from '../core/scoring/model/weights-type';
import type { Item } from '../core/scoring/moment-type';
import { itemSchema } from './item-schema';
import { loadWeights } from './load-weights';
import { parseLines } from './parse-lines';
import { readArgs } from './read-args';
import { scoreLine } from './score-line';

const HELP =
  'usage: npm run -s score -- --in items.jsonl --out judged.jsonl   (- or nothing: standard input and output)';

/** Scores items; gives the exit code: 0, or 2 where a line or an argument is bad (nothing is left out silently). */
export function score(
  argv: readonly string[],
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): number {
  let args: Map<string, string>;
  let text: string;
  const from = (): string => args.get('in') ?? '-';
  try {
    args = readArgs(argv, ['in', 'out', 'help']);
    if (args.has('help')) {
      say(HELP);
      return 0;
    }
    text = readFileSync(from() === '-' ? 0 : from(), 'utf8');
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return 2;
  }
  const { items, problems } = parseLines(text, itemSchema);
  const weights = new Map<Language, Weights>();
  const lines = items.map((item) => {
    const { id, locale, context, response } = item as Item;
    let w = weights.get(locale);
    if (w === undefined) {
      w = loadWeights(locale);
      weights.set(locale, w);
    }
    return JSON.stringify(scoreLine(id, judge(w, context, response, [], [])));
  });
  const out = args.get('out') ?? '-';
  const written = lines.map((l) => `${l}\n`).join('');
  if (out === '-') process.stdout.write(written);
  else writeFileSync(out, written);
  for (const { line, message } of problems) say(`${from()}:${line}: ${message}`);
  if (problems.length > 0)
    say(
      `${new Set(problems.map((p) => p.line)).size} bad line(s) left out, ${items.length} scored.`,
    );
  return problems.length > 0 ? 2 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = score(process.argv.slice(2));
