import { createHash } from 'node:crypto';

/** The hash by which a content security policy allows one inline script or style. */
export function cspHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}'`;
}

/** A policy that lets the page load nothing but what is named; no other host, nothing evaluated. */
export function contentSecurityPolicy(script: string, style: string, connect: string): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
