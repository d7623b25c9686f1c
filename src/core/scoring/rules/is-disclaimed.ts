import type { ActId } from '../../rubric/acts';
import type { Lexicon } from '../reading/lexicon-type';

/** What stands in quotation marks, and what somebody else is reported to have said. */
const MARKED = /"[^"]{1,120}"/g;
const SUBJECTS: Partial<Record<ActId, readonly string[]>> = {
  overpromise: ['overpromise', 'superlative'],
  misrepresent: ['misrepresent', 'overpromise'],
};

/**
 * Tells whether a harmful claim is only denied or quoted: 「不保本」 and 「您说的“保本”」 promise nothing, nor does 「谁要说保本…」. True
 * where something was denied, quoted or supposed and no claim is left without it.
 */
export function isDisclaimed(act: ActId, text: string, lexicon: Lexicon): boolean {
  const names = SUBJECTS[act];
  if (names === undefined) return false;
  const left = text
    .replace(MARKED, ' ')
    .replace(lexicon.forms.reported, ' ')
    .replace(lexicon.forms.conditional, ' ')
    .replace(lexicon.forms.denied, ' ');
  if (left === text) return false;
  return !names.some((name) => {
    const cue = lexicon.cues[name];
    return cue !== undefined && new RegExp(cue.source).test(left);
  });
}
