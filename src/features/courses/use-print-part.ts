import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A part of a course that goes to paper by itself; without one, all of it does. */
export type PrintPart = 'handout' | 'lesson' | 'sheets';

/** Prints one part of the page; afterwards the whole page prints again. */
export function usePrintPart(): { part: PrintPart | undefined; print(part: PrintPart): void } {
  const [part, setPart] = useState<PrintPart | undefined>(undefined);
  useEffect(() => {
    const all = () => setPart(undefined);
    window.addEventListener('afterprint', all);
    return () => window.removeEventListener('afterprint', all);
  }, []);
  function print(wanted: PrintPart) {
    // The page must stand as it is to be printed before the browser looks at it.
    flushSync(() => setPart(wanted));
    window.print();
  }
  return { part, print };
}
