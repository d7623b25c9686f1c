import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../core/rubric/context';
import { trainLanguage } from '../core/scoring/training/train-language';
import { inShare, inTestPart } from '../core/scoring/training/split';
import { TRAIN_OPTIONS } from '../core/scoring/training/train-options';
import { heldOutPath } from './load-held-out';
import type { Row } from '../core/scoring/training/row-type';
import { weightsPath } from './load-weights';
import { readArgs } from './read-args';
import { readCorpus } from './read-corpus';
import { DRILL_FAMILY, readExamples } from './read-examples';
import { readRedRules } from './read-red-rules';
import { readScenarios } from './read-scenarios';

/**
 * Trains the weights of each language (`--only zh`) on the corpus and the exercises' examples and writes them, beside what
 * models that have not seen an example or its twin say of it. `--holdout folder` leaves the fixed test
 * part out and writes to the folder instead; with it `--without family` leaves a family out, and `--share 50` learns from half of the
 * other contexts.
 */
export function train(argv: readonly string[]): void {
  const args = readArgs(argv, ['only', 'holdout', 'without', 'share']);
  const holdout = args.get('holdout');
  const without = args.get('without');
  const share = Number(args.get('share') ?? 100);
  if (!(share > 0 && share <= 100) || (share < 100 && holdout === undefined))
    throw new Error('--share is a percentage from 1 to 100, and goes with --holdout.');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const rows = [...readCorpus(), ...examplesToLearn()].filter(
    (r) =>
      (holdout === undefined || without !== undefined || !inTestPart(r.context)) &&
      r.family !== without &&
      inShare(r.context, share),
  );
  for (const locale of LANGUAGES.filter(
    (l: Language) => args.get('only') === undefined || args.get('only') === l,
  )) {
    const { file, heldOut } = trainLanguage(
      rows,
      locale,
      say,
      TRAIN_OPTIONS[locale],
      readRedRules(locale),
    );
    const text = `${JSON.stringify(file)}\n`;
    const path =
      holdout === undefined
        ? weightsPath(locale)
        : new URL(`${locale}.json`, pathToFileURL(`${holdout}/`));
    mkdirSync(new URL('.', path), { recursive: true });
    writeFileSync(path, text);
    if (holdout === undefined) writeFileSync(heldOutPath(locale), `${JSON.stringify(heldOut)}\n`);
    say(
      `${locale}: ${path.pathname}, hash ${file.hash}, ${Math.round(gzipSync(text).length / 1024)} KB gzip`,
    );
  }
}

/** The examples of the exercises; those of the drills are left to be judged unseen. */
function examplesToLearn(): Row[] {
  return readExamples(readScenarios()).flatMap(({ row }) =>
    row.family.startsWith(DRILL_FAMILY) ? [] : [row],
  );
}

/** Trains the languages side by side, each in a process of its own. */
function trainAll(argv: readonly string[]): void {
  for (const locale of LANGUAGES) {
    const child = spawn(
      process.execPath,
      [...process.execArgv, process.argv[1]!, ...argv, '--only', locale],
      { stdio: 'inherit' },
    );
    child.on('exit', (code) => {
      if (code !== 0) process.exitCode = code ?? 1;
    });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const argv = process.argv.slice(2);
  if (argv.includes('--only')) train(argv);
  else trainAll(argv);
}
