import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cspPlugin } from './src/build/csp-plugin.ts';
import { dataPlugin } from './src/build/data-plugin.ts';
import { singleFilePlugin } from './src/build/single-file-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Oldest browser that is promised: what the locked machines of training rooms still run. */
const TARGET = 'chrome109';

export default defineConfig(({ mode }) => ({
  root,
  base: './',
  ...(mode === 'single'
    ? {
        plugins: [react(), singleFilePlugin(root)],
        build: {
          target: TARGET,
          emptyOutDir: false,
          copyPublicDir: false,
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: {
            input: `${root}src/app/main.tsx`,
            output: { format: 'iife' as const, codeSplitting: false },
            // A classic script has no such thing; what asks for it has been put in its place by then.
            transform: { define: { 'import.meta': '{}' } },
          },
        },
      }
    : {
        plugins: [react(), dataPlugin(root), cspPlugin()],
        build: {
          target: TARGET,
          // What is small and shared is one file: each file of its own costs a request.
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'common',
                    test: /\/src\/(core|services|ui)\//,
                    minShareCount: 3,
                    maxModuleSize: 2500,
                  },
                ],
              },
            },
          },
          // A page's styles are fetched ahead; its scripts need no link, they name one another: each link costs a slow machine time.
          modulePreload: {
            polyfill: false,
            resolveDependencies: (_file: string, deps: string[]) =>
              deps.filter((dep) => dep.endsWith('.css')),
          },
        },
      }),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/set-up.ts'],
    testTimeout: 60_000,
  },
}));
