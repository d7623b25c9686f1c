import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
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
  const stage = useSelector(session, (s) => s.context.stage);
  const attempt = useSelector(session, (s) => s.context.attempt);
  const draft = useSelector(session, (s) => s.context.draft);
  const error = useSelector(session, (s) => s.context.error);
  const phase = useSelector(session, (s) => s.value as string);
  return { stage, attempt, draft, error, phase };
}
