import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';

// How long a slow machine may take is no matter of these tests: what comes late is still right.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
});

// A page under test stands there at once: that pages come in turn has a test of its own, test/ui/in-turn.test.tsx.
vi.mock('../src/ui/in-turn', () => ({
  InTurn: ({ children }: { children: ReactNode }) => children,
}));
