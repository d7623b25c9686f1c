import type { JudgeResponse } from '../attempt/take-turn';
import { LANGUAGES, type Language } from '../rubric/context';
import { localise } from '../scenario/localise';
import type { Scenario } from '../scenario/scenario-type';
import type { Exercise } from '../scenario/schema/exercise-schema';
import type { Persona } from '../scenario/schema/persona-schema';
import { castsOf, type Cast } from './casts-of';
import { judgeExamples, type ExampleCheck } from './cover/judge-examples';
import { findInWalks } from './find/find-in-walks';
import type { Finding } from './find/finding-type';
import { findIdlePersonas, findInLearners } from './find/learners';
import type { Basis, LearnerResult } from './learn/learner-type';
import { playLearners } from './learn/play-learners';
import { matrixRow, type MatrixRow } from './matrix-row';
import type { Mind } from './step/mind';
import { modelOf, type Model } from './step/model';
import { walk } from './walk/walk';

/** States that are walked of the further casts of an exercise that is too large. */
const FEW_STATES = 5_000;

/** Everything that is proved of one exercise. */
export interface ExerciseProof {
  exercise: string;
  findings: Finding[];
  rows: MatrixRow[];
  examples: ExampleCheck[];
}

/** What a proof is made with. */
export interface ProofOptions {
  /** The scorer, by language; without it learners and examples are left out. */
  judge?: Record<Language, JudgeResponse>;
  /** Whether typed responses, judged without their example, count as findings too. */
  typedFindings?: boolean;
  /** Tables of personas, shared between the exercises that are proved together. */
  minds?: Map<string, Mind>;
  /** States beyond which a walk is cut short. */
  maxStates?: number;
  /** Told what is being done. */
  progress?: (what: string) => void;
}

/** Proves an exercise with every persona that it names. All of them must have loaded. */
export function proveExercise(
  exercise: Exercise,
  personas: ReadonlyMap<string, Persona>,
  options: ProofOptions = {},
): ExerciseProof {
  const casts = castsOf(exercise);
  const models = new Models(exercise, personas, options.minds ?? new Map());
  let { maxStates } = options;
  const walks = casts.map((cast) => {
    options.progress?.(`${exercise.exercise}: ${Object.values(cast).join(' + ')}`);
    const walked = walk(models.of(cast, 'zh'), maxStates);
    // What is too large with one cast is so with all: the others show what little walking shows.
    if (walked.cut) maxStates = Math.min(maxStates ?? Infinity, FEW_STATES);
    return walked;
  });
  const findings = findInWalks(walks);
  const played = casts.map(() => [] as MatrixRow['learners']);
  const examples: ExampleCheck[] = [];
  const { judge } = options;
  if (judge !== undefined) {
    for (const language of LANGUAGES) {
      options.progress?.(`${exercise.exercise}: examples, ${language}`);
      const usual = casts[0];
      if (usual) examples.push(...judgeExamples(models.of(usual, language), judge[language]));
      for (const basis of ['chosen', 'typed'] as const) {
        options.progress?.(`${exercise.exercise}: learners, ${language}, ${basis}`);
        const all = casts.map((cast) =>
          playCast(models.of(cast, language), judge[language], basis),
        );
        all.forEach(({ results }, i) =>
          played[i]?.push(...results.map((r) => ({ ...r, language }))),
        );
        if (basis === 'typed' && !options.typedFindings) continue;
        findings.push(...all.flatMap((a) => a.findings));
        if (basis === 'chosen') findings.push(...findIdlePersonas(exercise.exercise, all));
      }
    }
  }
  return {
    exercise: exercise.exercise,
    findings: joinCasts(findings, casts.length),
    rows: walks.map((w, i) => matrixRow(w, played[i] ?? [])),
    examples,
  };
}

interface CastPlayed {
  cast: string;
  results: LearnerResult[];
  findings: Finding[];
}

function playCast(model: Model, judge: JudgeResponse, basis: Basis): CastPlayed {
  const played = playLearners(model, judge, basis);
  const cast = model.minds.map((mind) => mind.persona).join(' + ');
  return {
    cast,
    results: played.map((p) => p.result),
    findings: findInLearners(model, played, cast),
  };
}

/** Findings that say the same of several casts are told once, and of all casts without naming them. */
function joinCasts(findings: readonly Finding[], count: number): Finding[] {
  const joined = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.path.join('.')} ${finding.message}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { ...finding, casts: [...finding.casts] });
    else known.casts.push(...finding.casts.filter((c) => !known.casts.includes(c)));
  }
  return [...joined.values()].map((f) => (f.casts.length >= count ? { ...f, casts: [] } : f));
}

/** The models of one exercise, each made once; personas' tables are shared. */
class Models {
  private readonly made = new Map<string, Model>();
  private readonly texts: Record<Language, Scenario['exercise']>;

  constructor(
    exercise: Exercise,
    private readonly personas: ReadonlyMap<string, Persona>,
    private readonly minds: Map<string, Mind>,
  ) {
    this.texts = { zh: localise(exercise, 'zh'), en: localise(exercise, 'en') };
  }

  of(cast: Cast, language: Language): Model {
    const key = `${language} ${JSON.stringify(cast)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const scenario: Scenario = {
      language,
      exercise: this.texts[language],
      personas: Object.fromEntries(
        Object.entries(cast).map(([member, id]) => {
          const persona = this.personas.get(id);
          if (persona === undefined) throw new Error(`no persona ${id}`);
          return [member, localise(persona, language)];
        }),
      ),
    };
    const model = modelOf(scenario, { minds: this.minds });
    this.made.set(key, model);
    return model;
  }
}
