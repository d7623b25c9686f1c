import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  agreementOf,
  disagreements,
  findInExamples,
  type Agreement,
} from '../core/proof/cover/agreement';
import type { ExampleCheck } from '../core/proof/cover/judge-examples';
import type { Finding } from '../core/proof/find/finding-type';
import { provePersona } from '../core/proof/find/persona';
import type { MatrixRow } from '../core/proof/matrix-row';
import { proveExercise, type ExerciseProof } from '../core/proof/prove-exercise';
import type { Mind } from '../core/proof/step/mind';
import type { Problem } from '../core/scenario/problem';
import type { Persona } from '../core/scenario/schema/persona-schema';
import { remember } from './prove-cache';
import { hash, hashFiles, openJudge } from './prove-judge';
import type { LocatedFinding } from './prove-report';
import { readScenarios, type Scenarios } from './read-scenarios';

/** What a run of the prover says. */
export interface ProofReport {
  problems: Problem[];
  findings: LocatedFinding[];
  rows: MatrixRow[];
  agreement: Agreement;
  disagreements: ExampleCheck[];
  /** Exercises that were not proved, because they or one of their personas do not load. */
  unproved: string[];
  /** Judgements that were made anew. */
  judged: number;
}

/** How a run is made. */
export interface ProveSettings {
  folder: string;
  /** Files to prove; all where none is named. */
  files: readonly string[];
  typedFindings: boolean;
  /** Whether to leave the scorer out: no learners, no examples. */
  withoutScorer: boolean;
  /** Where judgements and proofs are kept; null to keep nothing. */
  cache: string;
  progress: (what: string) => void;
}

/** Proves all scenarios of a folder, or those named. */
export function proveAll({
  folder,
  files,
  typedFindings,
  withoutScorer,
  cache,
  progress,
}: ProveSettings): ProofReport {
  const scenarios = readScenarios(folder);
  const only = new Set(files.map((f) => resolve(f)));
  const wanted = (kind: string, id: string) =>
    only.size === 0 || only.has(resolve(folder, kind, `${id}.yaml`));
  const code = fileURLToPath(new URL('../core', import.meta.url));
  const prover = hash(
    ['proof', 'scenario', 'customer', 'rubric', 'attempt']
      .map((d) => hashFiles(join(code, d)))
      .join(),
  );
  const scorer = openJudge(cache);
  const personas = new Map<string, Persona>();
  for (const [id, { value }] of scenarios.personas) if (value !== null) personas.set(id, value);
  const findings: Finding[] = [];
  for (const [id, persona] of personas) {
    if (wanted('personas', id)) findings.push(...provePersona(persona, startsOf(scenarios, id)));
  }
  const proofs: ExerciseProof[] = [];
  const unproved: string[] = [];
  const minds = new Map<string, Mind>();
  for (const [id, { value }] of scenarios.exercises) {
    if (!wanted('exercises', id)) continue;
    const named = value?.cast.flatMap((m) => m.personas) ?? [];
    if (value === null || named.some((p) => !personas.has(p))) {
      unproved.push(id);
      continue;
    }
    const sources = [
      join(folder, 'exercises', `${id}.yaml`),
      ...new Set(named.map((p) => join(folder, 'personas', `${p}.yaml`))),
    ].map((file) => readFileSync(file, 'utf8'));
    const key = hash(
      [prover, scorer.scorer, String(typedFindings), String(withoutScorer), ...sources].join('\n'),
    );
    const { judge } = scorer;
    proofs.push(
      remember(cache, key, () =>
        proveExercise(value, personas, {
          ...(withoutScorer ? {} : { judge }),
          typedFindings,
          minds,
          progress,
        }),
      ),
    );
  }
  scorer.save();
  const examples = proofs.flatMap((p) => p.examples);
  findings.push(...proofs.flatMap((p) => p.findings), ...findInExamples(examples));
  return {
    problems: scenarios.problems.filter((p) =>
      wanted(basename(dirname(p.file)), basename(p.file, '.yaml')),
    ),
    findings: findings.map((f) => locate(folder, scenarios, f)),
    rows: proofs.flatMap((p) => p.rows),
    agreement: agreementOf(examples),
    disagreements: disagreements(examples),
    unproved,
    judged: scorer.made(),
  };
}

/** Moods from which exercises let a persona begin. */
function startsOf(scenarios: Scenarios, persona: string) {
  return [...scenarios.exercises.values()].flatMap(({ value }) =>
    (value?.cast ?? []).flatMap((m) => {
      const { trust, patience } = m.starts ?? {};
      return m.personas.includes(persona)
        ? [{ ...(trust && { trust }), ...(patience && { patience }) }]
        : [];
    }),
  );
}

function locate(folder: string, scenarios: Scenarios, finding: Finding): LocatedFinding {
  const { type, id } = finding.in;
  const loaded = type === 'exercise' ? scenarios.exercises.get(id) : scenarios.personas.get(id);
  const place = loaded?.locate(finding.path) ?? { line: 1, column: 1 };
  return { ...finding, file: join(folder, `${type}s`, `${id}.yaml`), ...place };
}
