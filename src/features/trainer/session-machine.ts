import { assign, setup } from 'xstate';
import { speakerOf } from '../../core/attempt/fold';
import {
  appendEntry,
  openAttempt,
  type Appended,
  type Opened,
  type SessionContext,
  type SessionEvent,
  type SessionInput,
} from './session-actors';

/** A customer is kept waiting at most this often between two responses. */
export const MAX_WAITS = 2;

/** How an entry is written: what could not be may have been written by another tab, so the log is read again. */
const WRITE = {
  src: 'appendEntry',
  input: ({ context }: { context: SessionContext }) => context,
  onDone: { target: 'settling', actions: 'takeOutput' },
  onError: { target: 'reopening', actions: 'noteError' },
} as const;

/** The session of one attempt: opens it, takes responses, waits and stops, and ends with it. */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  actors: { openAttempt, appendEntry },
  actions: {
    holdEvent: assign({ pending: ({ event }) => event }),
    holdStop: assign({ pending: { type: 'talk.stopped' }, stopping: false }),
    // Who goes unanswered ends the talk with a turn, and that turn is silence.
    holdSilence: assign({
      pending: { type: 'response.sent', text: '', input: 'left', startedAt: null },
    }),
    wantStop: assign({ stopping: true }),
    takeOutput: assign(({ event }) => ({
      ...(event as unknown as { output: Appended | Opened }).output,
      error: null,
    })),
    noteError: assign({
      error: ({ event }) => messageOf((event as unknown as { error: unknown }).error),
    }),
  },
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
    pending: null,
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
            actions: 'takeOutput',
          },
          { target: 'missing' },
        ],
        onError: { target: 'broken', actions: 'noteError' },
      },
    },
    settling: {
      always: [
        { guard: 'isOver', target: 'ended' },
        { guard: 'isStopping', target: 'appending', actions: 'holdStop' },
        { guard: 'isLeaving', target: 'appending', actions: 'holdSilence' },
        { target: 'listening' },
      ],
    },
    listening: {
      on: {
        'response.sent': { target: 'appending', actions: 'holdEvent' },
        'talk.stopped': { target: 'appending', actions: 'holdEvent' },
        'customer.waited': { guard: 'canWait', target: 'appending', actions: 'holdEvent' },
        'hint.asked': { guard: 'isNewHint', target: 'noting', actions: 'holdEvent' },
        'clock.paused': { target: 'noting', actions: 'holdEvent' },
        'clock.resumed': { target: 'noting', actions: 'holdEvent' },
      },
    },
    appending: { on: { 'talk.stopped': { actions: 'wantStop' } }, invoke: WRITE },
    // What does not concern the customer is written in the same way, but they do not react to it.
    noting: { on: { 'talk.stopped': { actions: 'wantStop' } }, invoke: WRITE },
    reopening: {
      invoke: {
        src: 'openAttempt',
        input: ({ context }) => context,
        onDone: { target: 'reopened', actions: assign(({ event }) => event.output ?? {}) },
        onError: 'listening',
      },
    },
    // Not settling: what just failed would be tried again at once, for ever.
    reopened: { always: [{ guard: 'isOver', target: 'ended' }, { target: 'listening' }] },
    ended: { type: 'final' },
    missing: { type: 'final' },
    broken: { type: 'final' },
  },
});

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
