import { lexiconOf } from '../cues/lexicon-of';
import { readMoment } from '../reading/prepare-moment';
import { readClauses } from '../reading/read-clause';
import { readResponse } from '../reading/read-response';
import { goldRatings } from '../metrics/gold-rating';
import type { RatedItem, Row } from './row-type';

/** Family of a corpus file: `zh-fuel-styled.jsonl` → `zh-fuel`, so that twins in two styles stay together. */
function familyOf(file: string): string {
  return file.split('-').slice(0, 2).join('-').replace('.jsonl', '');
}

/** Identity of a context across files: its situation and the customer's line. */
export function contextKey(item: RatedItem): string {
  return `${item.context.situation}|${item.context.customerLine}`;
}

/** Reads the rated items of one corpus file into rows for training. */
export function readRows(items: readonly RatedItem[], file: string): Row[] {
  return items.map((item) => readRow(item, familyOf(file)));
}

/** Reads a rated item into a row of a family. */
export function readRow(item: RatedItem, family: string): Row {
  const p = readMoment(item.context, lexiconOf(item.locale));
  const reading = readResponse(item.response, p);
  return {
    id: item.id,
    locale: item.locale,
    family,
    context: contextKey(item),
    reading,
    clauses: () => readClauses(reading, p),
    acts: new Set(item.ratings[0]?.acts ?? []),
    gold: goldRatings(item.ratings),
  };
}
