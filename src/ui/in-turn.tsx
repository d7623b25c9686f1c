import {
  Children,
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type ReactNode,
} from 'react';
import { takeTurn } from './take-turns';

const Depth = createContext(0);

/**
 * Draws its children `by` at a time, with a frame in between: a long page that is laid out all at once keeps a slow machine from hearing a
 * key. Of several on a page one at a time goes on, the innermost first. Whoever prints gets all of it at once. What stands below must be
 * among the children, or it would be pushed down.
 */
export function InTurn({ by = 1, children }: { by?: number; children: ReactNode }) {
  const depth = useContext(Depth);
  const all = Children.toArray(children);
  const [shown, setShown] = useState(by);
  const rest = all.length > shown;
  useEffect(() => {
    if (!rest) return;
    const showAll = () => setShown(Infinity);
    const leave = takeTurn(depth, () => startTransition(() => setShown((n) => n + by)));
    window.addEventListener('beforeprint', showAll);
    return () => {
      leave();
      window.removeEventListener('beforeprint', showAll);
    };
  }, [by, depth, rest, shown]);
  return <Depth.Provider value={depth + 1}>{all.slice(0, shown)}</Depth.Provider>;
}
