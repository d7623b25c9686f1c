import { useSelector } from '@xstate/react';
import { useDeferredValue, useEffect, useState } from 'react';
import { createActor, type ActorRefFrom } from 'xstate';
import { useServices } from '../../services/services';
import { sessionMachine } from './session-machine';

/** The running session of an attempt. */
export type Session = ActorRefFrom<typeof sessionMachine>;

/** Starts the session of an attempt and keeps it while the page is shown. */
export function useSession(attemptId: string): Session {
  const services = useServices();
  const [session] = useState(() => createActor(sessionMachine, { input: { services, attemptId } }));
  useEffect(() => {
    session.start();
  }, [session]);
  return session;
}

/** What the talk page shows of a session. */
export function useTalk(session: Session) {
  // Drawing may take its time: it is done in small pieces between other work.
  const { context, value } = useDeferredValue(useSelector(session, (snapshot) => snapshot));
  const { stage, attempt, draft, error } = context;
  return { stage, attempt, draft, error, phase: value as string };
}
