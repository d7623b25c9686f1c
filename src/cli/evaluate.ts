import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '../core/rubric/context';
import { judge } from '../core/scoring/judge';
import { goldRatings } from '../core/scoring/metrics/gold-rating';
import { report, type Compared } from '../core/scoring/metrics/report';
import type { Weights } from '../core/scoring/model/weights-type';
import { contextKey } from '../core/scoring/training/read-rows';
import type { RatedItem } from '../core/scoring/training/row-type';
import { inTestPart } from '../core/scoring/training/split';
import { ratedSchema } from './item-schema';
import { loadWeights, weightsPath } from './load-weights';
import { parseLines } from './parse-lines';
import { printMarkdown, type Placed } from './print-markdown';
import { printReport } from './print-report';
import { readArgs } from './read-args';

const HELP =
  'usage: npm run -s evaluate -- --in rated.jsonl[,more.jsonl] [--weights folder] [--test-part] [--json | --markdown]';

/** Judges rated items and prints how far the judgements agree with gold; exit code 2 where the input is bad. */
export function evaluate(argv: readonly string[]): number {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  let args: Map<string, string>;
  const items: RatedItem[] = [];
  const styles = new Map<RatedItem, string>();
  let bad = 0;
  try {
    args = readArgs(argv, ['in', 'json', 'markdown', 'weights', 'test-part', 'help']);
    if (args.has('help') || !args.has('in')) {
      say(HELP);
      return args.has('help') ? 0 : 2;
    }
    for (const path of args.get('in')!.split(',')) {
      const read = parseLines(readFileSync(path === '-' ? 0 : path, 'utf8'), ratedSchema);
      for (const { line, message } of read.problems) say(`${path}:${line}: ${message}`);
      bad += read.problems.length;
      const found = read.items as RatedItem[];
      items.push(...found);
      for (const item of found) styles.set(item, path.includes('-plain') ? 'plain' : 'styled');
    }
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return 2;
  }
  const folder = args.get('weights');
  const placed: Placed[] = [];
  const reports = LANGUAGES.flatMap((locale) => {
    const own = items.filter(
      (i) => i.locale === locale && (!args.has('test-part') || inTestPart(contextKey(i))),
    );
    if (own.length === 0) return [];
    const weights = loadWeights(
      locale,
      folder === undefined
        ? weightsPath(locale)
        : new URL(`${locale}.json`, pathToFileURL(`${folder}/`)),
    );
    const compared = own.map((item) => ({
      ...compare(item, weights),
      locale,
      style: styles.get(item)!,
      persona: item.context.persona,
      stage: item.context.stage,
    }));
    placed.push(...compared);
    return args.has('markdown') ? [] : [{ locale, ...report(compared) }];
  });
  process.stdout.write(
    args.has('markdown')
      ? printMarkdown(placed)
      : args.has('json')
        ? `${JSON.stringify(reports, null, 1)}\n`
        : reports.map((r) => `${printReport(r.locale, r)}\n\n`).join(''),
  );
  return bad > 0 ? 2 : 0;
}

/** Judges one item beside its gold: mean of the raters, halves up; the acts of the first. */
export function compare(item: RatedItem, weights: Weights): Compared {
  return {
    context: contextKey(item),
    gold: goldRatings(item.ratings),
    goldActs: new Set(item.ratings[0]?.acts ?? []),
    judgement: judge(weights, item.context, item.response, [], []),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = evaluate(process.argv.slice(2));
