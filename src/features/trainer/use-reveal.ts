import { useReducedMotion } from 'framer-motion';
import { useEffect, useState } from 'react';
import type { Language } from '../../core/rubric/context';
import { speakingTime } from './use-speaking';

/** How often more of a text is shown. In ms. */
const TICK = 80;

/** How many characters of a text are to be seen: as many as have been spoken; all, when nobody speaks or moves. */
export function useReveal(text: string, language: Language, speaking: boolean): number {
  const still = useReducedMotion() === true;
  const [shown, setShown] = useState({ text: '', count: 0 });
  const moving = speaking && !still;
  useEffect(() => {
    if (!moving) {
      const timer = setTimeout(() => setShown({ text, count: text.length }));
      return () => clearTimeout(timer);
    }
    const step = (text.length * TICK) / Math.max(TICK, speakingTime(text, language));
    const timer = setInterval(
      () => setShown((s) => ({ text, count: soFar(s, text) + step })),
      TICK,
    );
    return () => clearInterval(timer);
  }, [text, language, moving]);
  if (!moving) return text.length;
  return Math.floor(soFar(shown, text));
}

/** An aside is added to what stands there already: that need not be said again. */
function soFar(shown: { text: string; count: number }, text: string): number {
  return shown.text !== '' && text.startsWith(shown.text) ? shown.count : 0;
}
