import { fromPromise } from 'xstate';
import type { Attempt } from '../../core/attempt/attempt-type';
import { extend, type Stage } from '../../core/attempt/fold';
import { foldInPieces } from '../../core/attempt/fold-in-pieces';
import type { HintStep, InputKind, LogEntry, Spoken } from '../../core/attempt/log-type';
import { takeTurn } from '../../core/attempt/take-turn';
import { outcomeOf } from '../../core/attempt/outcome-of';
import type { Services } from '../../services/services';

/** What a session is started with. */
export interface SessionInput {
  services: Services;
  attemptId: string;
}

/** What a session knows. */
export interface SessionContext extends SessionInput {
  stage: Stage | null;
  attempt: Attempt | null;
  /** The number that the next entry gets. */
  seq: number;
  draft: string;
  error: string | null;
  /** What is being written. */
  pending: SessionEvent | null;
  /** The learner wants to stop; done as soon as what is under way is written. */
  stopping: boolean;
}

/** What can happen to a session. */
export type SessionEvent =
  | {
      type: 'response.sent';
      text: string;
      input: InputKind;
      startedAt: number | null;
      spoken?: Spoken | undefined;
    }
  | { type: 'customer.waited' }
  | { type: 'hint.asked'; step: HintStep }
  | { type: 'clock.paused' }
  | { type: 'clock.resumed' }
  | { type: 'talk.stopped' };

/** An attempt as it was read. */
export interface Opened {
  stage: Stage;
  attempt: Attempt;
  seq: number;
  draft: string;
}

/** An attempt after an entry was written. */
export interface Appended {
  attempt: Attempt;
  seq: number;
}

/** Reads an attempt with its unsent draft; null where there is none of that id. */
export const openAttempt = fromPromise<Opened | null, SessionInput>(async ({ input }) => {
  const { store, world } = input.services;
  const [stored, draft] = await Promise.all([
    store.read(input.attemptId),
    store.readDraft(input.attemptId),
  ]);
  if (!stored) return null;
  const { stage, attempt } = await foldInPieces(stored.scenario, stored.log, world.nextTask);
  await world.nextTask();
  return { stage, attempt, seq: stored.log.length, draft };
});

/** Builds the entry, writes it, and only then lets the page see what follows from it. */
export const appendEntry = fromPromise<Appended, SessionContext>(async ({ input }) => {
  const { stage, attempt, seq, services, pending } = input;
  if (!stage || !attempt || !pending) throw new Error('the attempt is not open');
  // First the page shows that the response was taken.
  await services.world.nextTask();
  const entry = await entryFor(services, pending, stage, attempt);
  await services.world.nextTask();
  const next = extend(stage, attempt, entry);
  await services.store.append(input.attemptId, seq, entry, outcomeOf(stage, next));
  return { attempt: next, seq: seq + 1 };
});

async function entryFor(
  services: Services,
  event: SessionEvent,
  { scenario }: Stage,
  attempt: Attempt,
): Promise<LogEntry> {
  const at = services.world.now();
  switch (event.type) {
    case 'customer.waited':
      return { type: 'waited', at };
    case 'hint.asked':
      return { type: 'hinted', step: event.step, at };
    case 'clock.paused':
      return { type: 'paused', at };
    case 'clock.resumed':
      return { type: 'resumed', at };
    case 'talk.stopped':
      return { type: 'stopped', at };
    case 'response.sent':
  }
  const judge = await services.scorer(scenario.language);
  await services.world.nextTask();
  return takeTurn(scenario, attempt, judge, { ...event, at });
}
