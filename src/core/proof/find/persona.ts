import { MOOD_STATES, PATIENCE, TRUST, type Mood, type MoodRegion } from '../../customer/mood';
import type { DataPath } from '../../scenario/problem';
import type { Persona } from '../../scenario/schema/persona-schema';
import { showGuard } from '../script/show-guard';
import { ratingsAt } from '../space/caps';
import { withRatings, type Cube } from '../space/cube';
import { mindBranches, mindOf, moodLeaves, type Mind } from '../step/mind';
import { packMood, unpackMood } from '../step/model';
import { split } from '../step/split';
import type { Finding, FindingKind } from './finding-type';

/** A change of mood from one line to the next. */
type Change = `${MoodRegion}:${string}>${string}`;

/**
 * What can be found about a persona alone: moods it never comes to, branches of its machine that are
 * never taken, asides that are never spoken. `starts` are moods from which exercises let it begin.
 */
export function provePersona(persona: Persona, starts: readonly Partial<Mood>[] = []): Finding[] {
  const mind = mindOf(persona);
  const initial: Mood = {
    trust: persona.machine.states.trust.initial,
    patience: persona.machine.states.patience.initial,
  };
  const { moods, judgedAt, changes } = explore(
    mind,
    persona,
    [{}, ...starts].map((s) => packMood({ ...initial, ...s })),
  );
  const finding = (kind: FindingKind, path: DataPath, message: string): Finding => ({
    kind,
    in: { type: 'persona', id: persona.persona },
    path,
    message,
    casts: [],
  });
  return [
    ...unreachedMoods(moods, finding),
    ...deadBranches(persona, mind, judgedAt, finding),
    ...unspokenAsides(persona, changes, finding),
  ];
}

type Make = (kind: FindingKind, path: DataPath, message: string) => Finding;

interface Explored {
  moods: Set<number>;
  /** Moods in which a response is judged, after its acts were heard. */
  judgedAt: Set<number>;
  changes: Set<Change>;
}

/** All moods that any responses and waits can lead to, and all changes from line to line. */
function explore(mind: Mind, persona: Persona, starts: readonly number[]): Explored {
  const moods = new Set(starts);
  const judgedAt = new Set<number>();
  const changes = new Set<Change>();
  for (const mood of moods) {
    const heard = afterActs(mind, mood);
    for (const mid of heard) {
      judgedAt.add(mid);
      for (const concern of [true, false]) {
        for (const leaf of moodLeaves(mind, mid)) {
          if (!leaf.cubes.some((c) => withRatings(c, ratingsAt(concern)) !== null)) continue;
          moods.add(leaf.mood);
          noteChange(persona, changes, mood, leaf.mood);
        }
      }
    }
    moods.add(mind.afterWait[mood] ?? mood);
  }
  return { moods, judgedAt, changes };
}

/** Moods after any acts of one response, the mood itself among them. */
function afterActs(mind: Mind, mood: number): Set<number> {
  const found = new Set([mood]);
  const acts = mind.afterAct.length / 16;
  for (const m of found) {
    for (let act = 0; act < acts; act++) found.add(mind.afterAct[act * 16 + m] ?? m);
  }
  return found;
}

/** A fall of patience is louder than a change of trust: where it has asides, trust has none. */
function noteChange(persona: Persona, changes: Set<Change>, from: number, to: number): void {
  const before = unpackMood(from);
  const after = unpackMood(to);
  const speaks = (region: MoodRegion) =>
    persona.asides.some(
      (a) =>
        'region' in a && a.region === region && a.from === before[region] && a.to === after[region],
    );
  if (before.patience !== after.patience) {
    changes.add(`patience:${before.patience}>${after.patience}`);
    if (speaks('patience')) return;
  }
  if (before.trust !== after.trust) changes.add(`trust:${before.trust}>${after.trust}`);
}

function unreachedMoods(moods: ReadonlySet<number>, finding: Make): Finding[] {
  const reached = [...moods].map(unpackMood);
  const missing = (region: MoodRegion, names: readonly string[]) =>
    names
      .filter((name) => !reached.some((m) => m[region] === name))
      .map((name) =>
        finding(
          'mood-unreachable',
          ['machine', 'states', region, 'states', name],
          `${region} is never ${name}, whatever one says`,
        ),
      );
  return [...missing('trust', TRUST), ...missing('patience', PATIENCE)];
}

function deadBranches(
  persona: Persona,
  mind: Mind,
  judgedAt: ReadonlySet<number>,
  finding: Make,
): Finding[] {
  return (['trust', 'patience'] as const).flatMap((region) =>
    MOOD_STATES[region].flatMap((name, state) => {
      const moods = [...judgedAt].filter(
        (m) => ((m >> (region === 'trust' ? 0 : 2)) & 3) === state,
      );
      if (moods.length === 0) return [];
      const written = mindBranches(persona, region, state, 'judged');
      const on = ['machine', 'states', region, 'states', name, 'on', 'judged'];
      const list = Array.isArray(
        persona.machine.states[region].states[name as never]?.['on']?.['judged'],
      );
      return (mind.judged[region][state] ?? []).flatMap((branch, i): Finding[] => {
        if (branch.node === null) return [];
        const path = list ? [...on, i] : on;
        const before = (mind.judged[region][state] ?? []).slice(0, i);
        let could = false;
        for (const mood of moods) {
          const view = { moods: mood, facts: 0, turns: 0 };
          let open = everything();
          could ||= split(branch.node, open, view).yes.length > 0;
          for (const { node } of before) open = node === null ? [] : split(node, open, view).no;
          if (split(branch.node, open, view).yes.length > 0) return [];
        }
        const guard = written[i]?.guard;
        const text = guard ? showGuard(guard) : 'always';
        return [
          could
            ? finding(
                'branch-shadowed',
                path,
                `never taken: the branches before “${text}” always hold first`,
              )
            : finding('branch-never', path, `never taken: “${text}” can never hold`),
        ];
      });
    }),
  );
}

function everything(): Cube[] {
  return [true, false].flatMap((concern) => {
    const cube = withRatings(
      { p0: 0, p1: 0, p2: 0, n0: 0, n1: 0, n2: 0, r: -1 & 0xffffff },
      ratingsAt(concern),
    );
    return cube ? [cube] : [];
  });
}

function unspokenAsides(persona: Persona, changes: ReadonlySet<Change>, finding: Make): Finding[] {
  return persona.asides.flatMap((aside, i) => {
    if (!('region' in aside)) return [];
    const change: Change = `${aside.region}:${aside.from}>${aside.to}`;
    if (changes.has(change)) return [];
    return [
      finding(
        'aside-unreachable',
        ['asides', i],
        `never spoken: no response changes ${aside.region} from ${aside.from} to ${aside.to}`,
      ),
    ];
  });
}
