import { useEffect } from 'react';

interface Waiting {
  /** Whether the clock may run: the learner neither types nor composes and the line has been shown. */
  running: boolean;
  seconds: number;
  /** Starts the clock anew when it changes: a new line, another wait, a key pressed. */
  since: unknown;
  onWaited(): void;
}

/** Calls back once the customer has been kept waiting for so long. */
export function useWaiting({ running, seconds, since, onWaited }: Waiting): void {
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(onWaited, seconds * 1000);
    return () => clearTimeout(timer);
  }, [running, seconds, since, onWaited]);
}
