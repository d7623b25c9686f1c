import { useEffect, useRef, useState } from 'react';
import { measureSpeech } from '../../core/attempt/measure-speech';
import type { Spoken } from '../../core/attempt/log-type';
import type { Ear } from '../../core/ports';

interface Dictation {
  listening: boolean;
  failed: boolean;
  start(): void;
  /** Resolves when the last words have come. */
  stop(): Promise<void>;
  /** How the response was spoken so far; undefined where nothing was. The next one begins anew. */
  take(): { spoken: Spoken; startedAt: number } | undefined;
}

/** Listens by the device's ear: words go to `onWords` as they come, times are kept. */
export function useDictation(
  ear: Ear | null,
  now: () => number,
  onWords: (words: string) => void,
): Dictation {
  const [listening, setListening] = useState(false);
  const [failed, setFailed] = useState(false);
  const running = useRef<{ stop(): void } | null>(null);
  const heardAt = useRef<number[]>([]);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => () => running.current?.stop(), []);

  function end(broken: boolean) {
    running.current = null;
    setListening(false);
    setFailed(broken);
    for (const resolve of waiting.current.splice(0)) resolve();
  }

  return {
    listening,
    failed,
    start() {
      if (!ear || running.current) return;
      setFailed(false);
      setListening(true);
      const hear = (words: string) => {
        heardAt.current.push(now());
        onWords(words);
      };
      running.current = ear.listen({ onWords: hear, onEnd: end });
    },
    stop() {
      if (!running.current) return Promise.resolve();
      const ended = new Promise<void>((resolve) => waiting.current.push(resolve));
      running.current.stop();
      return ended;
    },
    take() {
      const times = heardAt.current.splice(0);
      const startedAt = times[0];
      return startedAt === undefined ? undefined : { spoken: measureSpeech(times), startedAt };
    },
  };
}
