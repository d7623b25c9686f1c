import { useId, type ReactNode } from 'react';
import { InTurn } from '../../../ui/in-turn';

interface SheetProps {
  /** Whose sheet it is. */
  role: string;
  exercise: string;
  children: ReactNode;
}

/** One role's sheet of paper: it starts on a page of its own. */
export function Sheet({ role, exercise, children }: SheetProps) {
  const id = useId();
  return (
    <article className="sheet" aria-labelledby={id}>
      <header className="sheet__head">
        <h2 id={id}>{role}</h2>
        <p>{exercise}</p>
      </header>
      <InTurn>{children}</InTurn>
    </article>
  );
}
