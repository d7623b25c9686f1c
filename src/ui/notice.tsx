import type { ReactNode } from 'react';

/** A page that has only one thing to say. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="page">
      <p className="notice" role="status">
        {children}
      </p>
    </div>
  );
}
