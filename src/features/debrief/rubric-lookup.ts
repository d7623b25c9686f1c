import type { ActId } from '../../core/rubric/acts';
import type { Pillar } from '../../core/rubric/pillars';
import type { RubricText } from '../../core/rubric/rubric-text';

export type ActText = RubricText['acts'][number];
type PillarText = RubricText['pillars'][number];
type RedLineText = RubricText['redLines'][number];

/** The rubric's texts by their keys. */
export interface RubricLookup extends Pick<RubricText, 'missing' | 'caps' | 'scale'> {
  act(id: ActId): ActText;
  pillar(id: Pillar): PillarText;
  /** Null for a red line that only an exercise has: then the act's own texts must do. */
  redLine(act: ActId): RedLineText | null;
}

/** Makes the rubric's texts findable by their keys; all keys are there, which building has made sure of. */
export function lookUp(rubric: RubricText): RubricLookup {
  const acts = new Map(rubric.acts.map((a) => [a.id, a]));
  const pillars = new Map(rubric.pillars.map((p) => [p.id, p]));
  const redLines = new Map(rubric.redLines.map((r) => [r.act, r]));
  return {
    scale: rubric.scale,
    missing: rubric.missing,
    caps: rubric.caps,
    act: (id) => found(acts.get(id), id),
    pillar: (id) => found(pillars.get(id), id),
    redLine: (act) => redLines.get(act) ?? null,
  };
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the rubric has no ${id}`);
  return value;
}
