import { assign, fromPromise, setup } from 'xstate';
import type { Attempt } from '../../core/attempt/attempt-type';
import { extend, fold, speakerOf, type Stage } from '../../core/attempt/fold';
import type { HintStep, InputKind, LogEntry, Spoken } from '../../core/attempt/log-type';
import { takeTurn } from '../../core/attempt/take-turn';
import { outcomeOf } from '../../core/attempt/outcome-of';
import { compose } from '../../core/scenario/compose';
import type { Services } from '../../services/services';

/** A customer is kept waiting at most this often between two responses. */
export const MAX_WAITS = 2;

interface SessionInput {
  services: Services;
  attemptId: string;
}

interface SessionContext extends SessionInput {
  stage: Stage | null;
  attempt: Attempt | null;
  /** The number that the next entry gets. */
  seq: number;
  draft: string;
  error: string | null;
  /** The learner wants to stop; done as soon as what is under way is written. */
  stopping: boolean;
}

type SessionEvent =
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

interface Opened {
  stage: Stage;
  attempt: Attempt;
  seq: number;
  draft: string;
}

interface Appended {
  attempt: Attempt;
  seq: number;
}

const openAttempt = fromPromise<Opened | null, SessionInput>(async ({ input }) => {
  const { store } = input.services;
  const [stored, draft] = await Promise.all([
    store.read(input.attemptId),
    store.readDraft(input.attemptId),
  ]);
  if (!stored) return null;
  const stage = { scenario: stored.scenario, machine: compose(stored.scenario) };
  return { stage, attempt: fold(stage, stored.log), seq: stored.log.length, draft };
});

interface AppendInput extends SessionContext {
  event: SessionEvent;
}

/** Builds the entry, writes it, and only then lets the page see what follows from it. */
const appendEntry = fromPromise<Appended, AppendInput>(async ({ input }) => {
  const { stage, attempt, seq, services } = input;
  if (!stage || !attempt) throw new Error('the attempt is not open');
  const entry = await entryFor(input, stage, attempt);
  const next = extend(stage, attempt, entry);
  await services.store.append(input.attemptId, seq, entry, outcomeOf(stage, next));
  return { attempt: next, seq: seq + 1 };
});

async function entryFor(
  input: AppendInput,
  { scenario }: Stage,
  attempt: Attempt,
): Promise<LogEntry> {
  const { services, event } = input;
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
  return takeTurn(scenario, attempt, judge, { ...event, at });
}

/** The session of one attempt: opens it, takes responses, waits and stops, and ends with it. */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  actors: { openAttempt, appendEntry },
  guards: {
    isOver: ({ context }) =>
      context.attempt !== null && (context.attempt.stopped || context.attempt.ended !== null),
    isStopping: ({ context }) => context.stopping,
    canWait: ({ context: { attempt } }) =>
      attempt !== null && !attempt.paused && attempt.waits < MAX_WAITS,
    isNewHint: ({ context, event }) =>
      event.type === 'hint.asked' && event.step > (context.attempt?.hints ?? 0),
    isLeaving: ({ context }) => {
      const { stage, attempt } = context;
      if (!stage || !attempt) return false;
      const speaker = speakerOf(stage.scenario, attempt.standing.beat);
      return attempt.standing.moods[speaker]?.patience === 'leaving' && attempt.waits > 0;
    },
  },
}).createMachine({
  id: 'session',
  initial: 'opening',
  context: ({ input }) => ({
    ...input,
    stage: null,
    attempt: null,
    seq: 0,
    draft: '',
    error: null,
    stopping: false,
  }),
  states: {
    opening: {
      invoke: {
        src: 'openAttempt',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output !== null,
            target: 'settling',
            actions: assign(({ event }) => event.output ?? {}),
          },
          { target: 'missing' },
        ],
        onError: {
          target: 'broken',
          actions: assign({ error: ({ event }) => messageOf(event.error) }),
        },
      },
    },
    settling: {
      always: [
        { guard: 'isOver', target: 'ended' },
        { guard: 'isStopping', target: 'stopping' },
        { guard: 'isLeaving', target: 'walkingOff' },
        { target: 'listening' },
      ],
    },
    listening: {
      on: {
        'response.sent': 'appending',
        'talk.stopped': 'appending',
        'customer.waited': { guard: 'canWait', target: 'appending' },
        'hint.asked': { guard: 'isNewHint', target: 'noting' },
        'clock.paused': 'noting',
        'clock.resumed': 'noting',
      },
    },
    // What does not concern the customer is written in the same way, but they do not react to it.
    noting: {
      on: { 'talk.stopped': { actions: assign({ stopping: true }) } },
      invoke: {
        src: 'appendEntry',
        input: ({ context, event }) => ({ ...context, event: event as SessionEvent }),
        onDone: {
          target: 'settling',
          actions: assign(({ event }) => ({ ...event.output, error: null })),
        },
        onError: {
          target: 'reopening',
          actions: assign({ error: ({ event }) => messageOf(event.error) }),
        },
      },
    },
    appending: {
      on: { 'talk.stopped': { actions: assign({ stopping: true }) } },
      invoke: {
        src: 'appendEntry',
        input: ({ context, event }) => ({ ...context, event: event as SessionEvent }),
        onDone: {
          target: 'settling',
          actions: assign(({ event }) => ({ ...event.output, error: null })),
        },
        onError: {
          target: 'reopening',
          actions: assign({ error: ({ event }) => messageOf(event.error) }),
        },
      },
    },
    // What could not be written may have been written by another tab: the log tells where the talk stands.
    reopening: {
      invoke: {
        src: 'openAttempt',
        input: ({ context }) => context,
        onDone: {
          target: 'settling',
          actions: assign(({ event }) => event.output ?? {}),
        },
        onError: 'listening',
      },
    },
    stopping: {
      entry: assign({ stopping: false }),
      invoke: {
        src: 'appendEntry',
        input: ({ context }) => ({ ...context, event: { type: 'talk.stopped' } as const }),
        onDone: {
          target: 'settling',
          actions: assign(({ event }) => ({ ...event.output, error: null })),
        },
        onError: {
          target: 'listening',
          actions: assign({ error: ({ event }) => messageOf(event.error) }),
        },
      },
    },
    // The customer waited too long and goes: the talk needs a turn to end, and that turn is silence.
    walkingOff: {
      invoke: {
        src: 'appendEntry',
        input: ({ context }) => ({
          ...context,
          event: { type: 'response.sent', text: '', input: 'left', startedAt: null } as const,
        }),
        onDone: {
          target: 'settling',
          actions: assign(({ event }) => ({ ...event.output, error: null })),
        },
        onError: {
          target: 'broken',
          actions: assign({ error: ({ event }) => messageOf(event.error) }),
        },
      },
    },
    ended: { type: 'final' },
    missing: { type: 'final' },
    broken: { type: 'final' },
  },
});

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
