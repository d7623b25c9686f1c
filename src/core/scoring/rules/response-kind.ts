import type { ResponseKind } from '../judgement-type';
import type { Prepared } from '../reading/prepare-moment';
import type { Reading } from '../reading/read-response';
import { isCopied } from './is-copied';
import { isStuffed } from './is-stuffed';

/** Raw length from which a response is judged as too long to be one turn. */
const HUGE = 4000;

const NARRATED_SILENCE =
  /^[([](?:.{0,12})(?:沉默|不说话|不作声|没(?:有)?说话|静静|安静|等待|等着|等客户|停顿|silen|waits?|pauses?|says nothing|no words).{0,30}[)\]]$/;
/** Letters of Cyrillic to Mongolian, kana and Hangul; not the dashes and dots that stand between them in Unicode. */
const OTHER_LETTERS = /[\u0400-\u1dff\u3040-\u30ff\uac00-\ud7af]/g;

/**
 * Tells what kind of thing a response is before its words are judged. `known` is the share (percent) of its grams that
 * the scorer has met in training.
 */
export function responseKind(
  raw: string,
  reading: Reading,
  p: Prepared,
  known: number,
): ResponseKind {
  const { text } = reading.normal;
  const letters = text.replace(/[^a-z\u4e00-\u9fff]/g, '');
  const chinese = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[a-z]/g)?.length ?? 0;
  if (NARRATED_SILENCE.test(text)) return 'silence';
  if (chinese * 2 + latin < (text.match(OTHER_LETTERS)?.length ?? 0)) return 'wrong_language';
  if (letters === '' && !/\d/.test(text))
    return raw.length > 12 && /[^\s.…,?!。，？！—~-]/.test(raw) ? 'gibberish' : 'silence';
  if (raw.length > HUGE) return 'huge';
  if (p.lexicon.forms.to_rater.test(text)) return 'instructs_rater';
  if (p.locale === 'zh' && latin > 12 && chinese * 4 < latin)
    return isBabble(text) ? 'gibberish' : 'wrong_language';
  if (p.locale === 'en' && chinese > 4 && chinese * 2 > latin / 2) return 'wrong_language';
  if (new Set(letters).size <= 2 && letters.length > 6) return 'gibberish';
  if (letters.length >= 10 && known < (p.locale === 'zh' ? 8 : 12)) return 'gibberish';
  if (isCopied(text, p)) return 'copied';
  return isStuffed(reading, p) ? 'stuffed' : 'ordinary';
}

/** Latin letters that no language would put together: hardly a vowel, or hardly a blank. */
function isBabble(text: string): boolean {
  const letters = text.match(/[a-z]/g)?.length ?? 0;
  const vowels = text.match(/[aeiou]/g)?.length ?? 0;
  const words = text.split(' ').length;
  return vowels * 5 < letters || letters > words * 14;
}
