import type { Judged } from '../customer/events';
import { PILLARS } from '../rubric/pillars';
import type { Guard } from './schema/guard-schema';

type ResponseParams = Extract<Guard, { type: 'response' }>['params'];

/**
 * Whether a response is as a guard asks: true, false, or null where a rating that it compares is null.
 * Null satisfies no comparison, inside `not` neither (Kleene's logic: one false makes all false).
 */
export function responseTruth(params: ResponseParams, { acts, ratings }: Judged): boolean | null {
  if (params.any && !params.any.some((a) => acts.includes(a))) return false;
  if (params.all && !params.all.every((a) => acts.includes(a))) return false;
  if (params.none && params.none.some((a) => acts.includes(a))) return false;
  let unknown = false;
  for (const pillar of PILLARS) {
    const rating = ratings[pillar];
    const least = params[pillar];
    const most = params.atMost?.[pillar];
    if (least === undefined && most === undefined) continue;
    if (rating === null) unknown = true;
    else if ((least !== undefined && rating < least) || (most !== undefined && rating > most)) {
      return false;
    }
  }
  return unknown ? null : true;
}
