import { Children, startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * Draws its children `by` at a time, with a frame in between: a long page that is laid out all at once keeps a slow machine from hearing a
 * key. Whoever prints gets all of it at once. What stands below must be among the children, or it would be pushed down.
 */
export function InTurn({ by = 1, children }: { by?: number; children: ReactNode }) {
  const all = Children.toArray(children);
  const [shown, setShown] = useState(by);
  const rest = all.length > shown;
  useEffect(() => {
    if (!rest) return;
    const showAll = () => setShown(Infinity);
    let timer = 0;
    // After the frame that shows the last ones; a page that nobody looks at has no frames.
    const next = () => {
      timer = window.setTimeout(() => startTransition(() => setShown((n) => n + by)));
    };
    const frame = document.hidden ? 0 : requestAnimationFrame(next);
    if (document.hidden) next();
    window.addEventListener('beforeprint', showAll);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('beforeprint', showAll);
    };
  }, [by, rest, shown]);
  return all.slice(0, shown);
}
