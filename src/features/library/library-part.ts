/** The parts of the library: whole talks, single moves, and courses made of both. */
export type LibraryPart = 'exercises' | 'drills' | 'courses';

/** The parts with their addresses, in the order in which they are shown. */
export const LIBRARY_PARTS: readonly { part: LibraryPart; path: string }[] = [
  { part: 'exercises', path: '/' },
  { part: 'drills', path: '/drills' },
  { part: 'courses', path: '/courses' },
];
