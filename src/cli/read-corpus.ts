import { readdirSync, readFileSync } from 'node:fs';
import { readRows } from '../core/scoring/training/read-rows';
import type { RatedItem, Row } from '../core/scoring/training/row-type';
import { ratedSchema } from './item-schema';
import { parseLines } from './parse-lines';

/** Folder of the rated responses. */
export const CORPUS = new URL('../../scenarios/corpus/', import.meta.url);

/**
 * Reads all `*.jsonl` of the corpus, by name, into rows.
 * @throws if a line is bad, naming file and line.
 */
export function readCorpus(folder: URL = CORPUS): Row[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const { items, problems } = parseLines(
        readFileSync(new URL(file, folder), 'utf8'),
        ratedSchema,
      );
      if (problems.length > 0)
        throw new Error(problems.map((p) => `${file}:${p.line}: ${p.message}`).join('\n'));
      return readRows(items as RatedItem[], file);
    });
}
