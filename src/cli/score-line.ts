import type { Judgement } from '../core/scoring/judgement-type';

/** A judgement in the form that the command line writes, one object a line. */
export function scoreLine(id: string, judgement: Judgement): Record<string, unknown> {
  const { acts, topics, ratings, confidence, sure, redLines, reasons, kind, tip } = judgement;
  return {
    id,
    acts: acts.map(({ id: act, start, end, confidence: c, fires }) => ({
      id: act,
      start,
      end,
      confidence: c,
      fires,
    })),
    topics,
    ...ratings,
    confidence,
    sure,
    redLines,
    reasons,
    kind,
    tip,
  };
}
