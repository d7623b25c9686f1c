import {
  Children,
  createContext,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { takeTurn } from './take-turns';

/** How deep one stands in others that are drawn in turn, and whether all of these is wanted at once. */
const Around = createContext({ depth: 0, whole: false });

/**
 * Draws its children `by` at a time, with a frame in between: a long page that is laid out all at once keeps a slow machine from hearing a
 * key. Of several on a page one at a time goes on, the innermost first. Whoever prints gets all of it at once. What stands below must be
 * among the children, or it would be pushed down.
 */
export function InTurn({ by = 1, children }: { by?: number; children: ReactNode }) {
  const { depth, whole } = useContext(Around);
  const all = Children.toArray(children);
  const [shown, setShown] = useState(whole ? Infinity : by);
  const rest = all.length > shown;
  useEffect(() => {
    if (!rest) return;
    // The browser prints what stands there when this returns.
    const showAll = () => flushSync(() => setShown(Infinity));
    const leave = takeTurn(depth, () => startTransition(() => setShown((n) => n + by)));
    window.addEventListener('beforeprint', showAll);
    return () => {
      leave();
      window.removeEventListener('beforeprint', showAll);
    };
  }, [by, depth, rest, shown]);
  const printed = shown === Infinity;
  const inside = useMemo(() => ({ depth: depth + 1, whole: printed }), [depth, printed]);
  return <Around.Provider value={inside}>{all.slice(0, shown)}</Around.Provider>;
}
