import type { Ear, Hearing, Voice } from '../../src/core/ports';

/** A voice that keeps what it was asked to say, and says it until the test lets it end. */
export function createFakeVoice() {
  const said: { text: string; rate: number; pitch: number }[] = [];
  let stops = 0;
  let finish: () => void = () => undefined;
  const voice: Voice = {
    speak(text, manner) {
      said.push({ text, ...manner });
      return new Promise((resolve) => (finish = resolve));
    },
    stop() {
      stops++;
      finish();
    },
  };
  return { voice, said, finish: () => finish(), stops: () => stops };
}

/** An ear that hears what the test says. */
export function createFakeEar() {
  let hearing: Hearing | null = null;
  const ear: Ear = {
    listen(now) {
      hearing = now;
      return { stop: () => end() };
    },
  };
  function end(failed = false) {
    const ended = hearing;
    hearing = null;
    ended?.onEnd(failed);
  }
  return { ear, hear: (words: string) => hearing?.onWords(words), end, listens: () => !!hearing };
}
