import type { Look } from '../../../core/scenario/schema/look-schema';

/** A moustache above the mouth, or stubble about it. */
export function Beard({ kind }: { kind: Look['beard'] }) {
  if (kind === 'moustache') {
    return (
      <path
        className="c-brow"
        d="M0 29C-8 27 -19 31 -23 38C-15 37 -7 37 0 35C7 37 15 37 23 38C19 31 8 27 0 29Z"
      />
    );
  }
  if (kind === 'none') return null;
  return (
    <path
      className="c-stubble"
      d="M-46 18C-40 30 -30 30 -22 31C-12 26 12 26 22 31C30 30 40 30 46 18C44 36 38 48 30 55C18 65 8 66 0 66C-8 66 -18 65 -30 55C-38 48 -44 36 -46 18ZM-18 40C-10 50 10 50 18 40C10 33 -10 33 -18 40Z"
    />
  );
}
