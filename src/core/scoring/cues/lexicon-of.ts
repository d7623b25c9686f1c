import type { Language } from '../../rubric/context';
import type { Lexicon } from '../reading/lexicon-type';
import { COMMON } from './common-words';
import { EN_FAB } from './en-fab';
import { EN_FORMS } from './en-forms';
import { EN_MATTERS } from './en-matters';
import { EN_OPENING } from './en-opening';
import { EN_SERVICE } from './en-service';
import { ZH_FAB } from './zh-fab';
import { ZH_FORMS } from './zh-forms';
import { ZH_HARM } from './zh-harm';
import { ZH_LISTENING, ZH_QUESTIONS } from './zh-listening';
import { ZH_MATTERS } from './zh-matters';
import { ZH_OBJECTION } from './zh-objection';
import { ZH_OPENING } from './zh-opening';
import { ZH_SERVICE } from './zh-service';

const ZH: Lexicon = {
  locale: 'zh',
  cues: {
    ...ZH_OPENING,
    ...ZH_LISTENING,
    ...ZH_QUESTIONS,
    ...ZH_FAB,
    ...ZH_OBJECTION,
    ...ZH_SERVICE,
    ...ZH_HARM,
  },
  forms: ZH_FORMS,
  matters: ZH_MATTERS,
  common: COMMON.zh,
  redRules: [],
};
const EN: Lexicon = {
  locale: 'en',
  cues: { ...EN_OPENING, ...EN_FAB, ...EN_SERVICE },
  forms: EN_FORMS,
  matters: EN_MATTERS,
  common: COMMON.en,
  redRules: [],
};

/** The patterns of a language, without the rules for red lines: for training alone, which stores them with the weights. */
export function lexiconOf(locale: Language): Lexicon {
  return locale === 'zh' ? ZH : EN;
}
