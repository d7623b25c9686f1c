import { ACTS, isActId } from '../rubric/acts';
import type { Complain } from './check-persona';
import { checkDrillExamples } from './check-drill-examples';
import { checkSays } from './check-says';
import { asList, asMap, asWord, type Loose } from './loose';
import { refer } from './refer';

/** Fewest beats of a drill: with fewer, one learns the answer and not the method. */
const MIN_BEATS = 3;

/**
 * Checks what a drill's form cannot tell: that every name stands for something, that its beats come
 * from different lines of business, that its goal can be reached, and that its examples show it.
 */
export function checkDrill(data: unknown, personas: ReadonlySet<string>, complain: Complain): void {
  const drill = asMap(data);
  const beats = Object.entries(asMap(drill.beats));
  checkGoal(asMap(drill.goal), complain);
  if (drill.beats !== undefined && beats.length < MIN_BEATS) {
    complain(['beats'], `a drill needs ${MIN_BEATS} beats or more; here are ${beats.length}`);
  }
  const seen = new Map<string, string>();
  for (const [id, value] of beats) {
    const beat = asMap(value);
    const business = asWord(asMap(beat.business).zh);
    const twin = business === null ? undefined : seen.get(business);
    if (twin !== undefined) {
      complain(['beats', id, 'business'], `the line of business is that of ${twin}; take another`);
    }
    if (business !== null) seen.set(business, id);
    checkBeat(id, beat, drill, personas, complain);
  }
  checkFaultsUsed(drill, complain);
}

function checkGoal({ did, rated }: Loose, complain: Complain): void {
  asList(did).forEach((act, i) => {
    if (typeof act === 'string' && isActId(act) && ACTS[act].polarity === '-') {
      complain(['goal', 'did', i], `${act} does harm and is no goal`);
    }
  });
  if (rated !== undefined && Object.keys(asMap(rated)).length === 0) {
    complain(['goal', 'rated'], 'name at least one pillar and the rating to reach');
  }
}

function checkBeat(
  id: string,
  beat: Loose,
  drill: Loose,
  personas: ReadonlySet<string>,
  complain: Complain,
): void {
  const at = (...tail: (string | number)[]) => ['beats', id, ...tail];
  const needs = new Set(Object.keys(asMap(beat.needs)));
  asList(asMap(beat.customer).personas).forEach((persona, i) =>
    refer(personas, persona, at('customer', 'personas', i), 'persona', complain),
  );
  asList(asMap(beat.product).facts).forEach((fact, i) =>
    refer(needs, asMap(fact).need, at('product', 'facts', i, 'need'), 'need', complain),
  );
  checkSays(beat.says, personas, at('says'), true, complain);
  checkSays(asMap(beat.met).says, personas, at('met', 'says'), true, complain);
  checkSays(asMap(beat.missed).says, personas, at('missed', 'says'), true, complain);
  const rated = asMap(asMap(drill.goal).rated);
  if (rated.objection !== undefined && beat.concern === undefined) {
    complain(at(), 'the goal asks for objection, so the beat needs a concern');
  }
  const faults = new Set(Object.keys(asMap(drill.faults)));
  if (drill.faults !== undefined && beat.wrong === undefined) {
    complain(at(), 'a drill with faults needs `wrong` in every beat: the answer with the fault');
  }
  asList(asMap(beat.wrong).faults).forEach((fault, i) =>
    refer(faults, fault, at('wrong', 'faults', i), 'fault', complain),
  );
  checkDrillExamples(id, beat, asMap(drill.goal), complain);
}

function checkFaultsUsed(drill: Loose, complain: Complain): void {
  const used = new Set(
    Object.values(asMap(drill.beats)).flatMap((b) => asList(asMap(asMap(b).wrong).faults)),
  );
  for (const fault of Object.keys(asMap(drill.faults))) {
    if (!used.has(fault)) complain(['faults', fault], 'no beat has this fault');
  }
}
