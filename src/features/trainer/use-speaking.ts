import { useEffect, useState } from 'react';

/** How fast a line is spoken: Chinese characters and English letters a second. */
const PER_SECOND = { zh: 9, en: 22 } as const;
/** Nobody's mouth moves longer than this for one line. In ms. */
const LONGEST = 9000;

/** True while the customer would still be speaking a text that has just been shown. */
export function useSpeaking(text: string, language: 'zh' | 'en'): boolean {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const length = Math.min(LONGEST, (text.length / PER_SECOND[language]) * 1000);
    const timer = setTimeout(() => setSpoken(text), length);
    return () => clearTimeout(timer);
  }, [text, language]);
  return text !== '' && spoken !== text;
}
