import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// How long a slow machine may take is no matter of these tests: what comes late is still right.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
});
