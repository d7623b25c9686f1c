import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/core/scoring/cues/lexicon-of';
import { CUE_NAMES } from '../../../src/core/scoring/reading/cue-names';
import { FORM_NAMES } from '../../../src/core/scoring/reading/lexicon-type';

describe('the lexicon', () => {
  it('has a column for each cue of either language, and Chinese a pattern for each column', () => {
    expect(Object.keys(lexiconOf('zh').cues)).toEqual(CUE_NAMES);
    for (const name of Object.keys(lexiconOf('en').cues)) expect(CUE_NAMES).toContain(name);
  });

  it('has all forms and the same matters in both languages', () => {
    for (const locale of ['zh', 'en'] as const)
      expect(Object.keys(lexiconOf(locale).forms)).toEqual([...FORM_NAMES]);
    expect(lexiconOf('en').matters).toHaveLength(lexiconOf('zh').matters.length);
  });
});
