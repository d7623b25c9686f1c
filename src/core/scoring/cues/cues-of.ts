import type { Language } from '../../rubric/context';
import type { Cues } from './cue-type';
import { EN_FAB } from './en-fab';
import { EN_OPENING } from './en-opening';
import { EN_SERVICE } from './en-service';
import { ZH_FAB } from './zh-fab';
import { ZH_HARM } from './zh-harm';
import { ZH_LISTENING, ZH_QUESTIONS } from './zh-listening';
import { ZH_OBJECTION } from './zh-objection';
import { ZH_OPENING } from './zh-opening';
import { ZH_SERVICE } from './zh-service';

const ZH: Cues = {
  ...ZH_OPENING,
  ...ZH_LISTENING,
  ...ZH_QUESTIONS,
  ...ZH_FAB,
  ...ZH_OBJECTION,
  ...ZH_SERVICE,
  ...ZH_HARM,
};
const EN: Cues = { ...EN_OPENING, ...EN_FAB, ...EN_SERVICE };

/** Names of all cues, the same in every language; a language may lack one. */
export const CUE_NAMES: readonly string[] = Object.keys(ZH);

/** The cues of a language by name. */
export function cuesOf(locale: Language): Cues {
  return locale === 'zh' ? ZH : EN;
}
