import { useEffect, useState } from 'react';
import type { Language } from '../../core/rubric/context';

/** How fast a line is spoken: Chinese characters and English letters a second. */
const PER_SECOND: Record<Language, number> = { zh: 9, en: 22 };
/** Nobody's mouth moves longer than this for one line. In ms. */
const LONGEST = 5000;

/** How long the customer speaks a text, in ms. */
export function speakingTime(text: string, language: Language): number {
  return Math.min(LONGEST, (text.length / PER_SECOND[language]) * 1000);
}

/** True while the customer would still be speaking a text that has just been shown, and nobody has cut in. */
export function useSpeaking(text: string, language: Language, cutIn: boolean): boolean {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), cutIn ? 0 : speakingTime(text, language));
    return () => clearTimeout(timer);
  }, [text, language, cutIn]);
  return text !== '' && spoken !== text;
}
