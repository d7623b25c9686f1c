import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './csp';

/** Writes the policy of the served build into its page. While developing there is none: reloading needs inline scripts. */
export function cspPlugin(): Plugin {
  return {
    name: 'duilian-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy("'self'", "'self'", "'self'"),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
