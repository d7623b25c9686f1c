import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JudgeResponse } from '../core/attempt/take-turn';
import { remember } from '../core/remember';
import { LANGUAGES, type Language } from '../core/rubric/context';
import { judge } from '../core/scoring/judge';
import type { Judgement } from '../core/scoring/judgement-type';
import type { Weights } from '../core/scoring/model/weights-type';
import { heldOutName, type HeldOutFile } from '../core/scoring/model/held-out-type';
import { openHeldOut } from '../core/scoring/model/open-held-out';
import { loadHeldOut } from './load-held-out';
import { loadWeights } from './load-weights';

/** What the prover reads of a judgement: acts in order, facts asked for, ratings. */
type Kept = Pick<Judgement, 'kind' | 'source' | 'topics' | 'ratings'> & {
  acts: [string, number | null, boolean][];
};

/** The scorer by language, each judgement made once and kept on disk for as long as the scorer stays the same. */
export interface CachedJudge {
  judge: Record<Language, JudgeResponse>;
  /** Names the scorer: changes with its code and its weights. */
  scorer: string;
  /** Judgements made anew. */
  made: () => number;
  save: () => void;
}

/** Opens the scorer with the judgements that a folder holds from earlier runs. */
export function openJudge(folder = '.cache'): CachedJudge {
  const scorer = hashFiles(fileURLToPath(new URL('../core/scoring', import.meta.url)));
  const file = join(folder, `judgements-${scorer.slice(0, 16)}.json`);
  const kept = read(file);
  let made = 0;
  const weights: Partial<Record<Language, Weights>> = {};
  const heldOut: Partial<Record<Language, HeldOutFile>> = {};
  const judgeIn =
    (language: Language): JudgeResponse =>
    (moment, response, examples, askables) => {
      const stand = [moment, examples, askables].map((part) => hashOfPart(part)).join();
      const key = hash(`${language} ${stand} ${response}`);
      const known = kept.get(key);
      if (known !== undefined) return restore(known);
      const with_ = (weights[language] ??= loadWeights(language));
      const left = (heldOut[language] ??= loadHeldOut(language))[heldOutName(moment, response)];
      const guess = left && openHeldOut(with_, left);
      const judgement = judge(with_, moment, response, examples, askables, guess);
      made++;
      kept.set(key, keep(judgement));
      return judgement;
    };
  return {
    judge: Object.fromEntries(LANGUAGES.map((l) => [l, judgeIn(l)])) as CachedJudge['judge'],
    scorer,
    made: () => made,
    save: () => {
      if (made === 0) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...kept]));
    },
  };
}

/** A hash of all files below a folder, by name and content. */
export function hashFiles(folder: string): string {
  const sum = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath ?? e.path, e.name));
  for (const file of files.sort()) sum.update(file).update(readFileSync(file));
  return sum.digest('hex');
}

/** A hash of a text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Many responses share a moment, its examples and its facts: each is read out once. */
const hashOfPart = remember((part: object) => hash(JSON.stringify(part)));

function read(file: string): Map<string, Kept> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Kept][]);
  } catch {
    // No cache, or one that a stopped run has left half-written: it is made anew.
    return new Map();
  }
}

function keep({ kind, source, topics, ratings, acts }: Judgement): Kept {
  return { kind, source, topics, ratings, acts: acts.map((a) => [a.id, a.start, a.fires]) };
}

function restore({ acts, ...kept }: Kept): Judgement {
  const unread = { listening: null, objection: null, fab: null, manner: null };
  return {
    ...kept,
    acts: acts.map(([id, start, fires]) => ({
      id: id as Judgement['acts'][number]['id'],
      start,
      end: start,
      confidence: 1,
      fires,
    })),
    confidence: unread,
    sure: unread,
    redLines: [],
    reasons: [],
    tip: null,
  };
}
