import type { RecognitionClass } from '../adapters/speech/recognition-type';
import type { Ear, Voice } from '../core/ports';
import type { Language } from '../core/rubric/context';
import type { Services } from '../services/services';

/** Voice and ear of the browser, looked for once a language, and loaded only where there may be one. */
export function createSpeech(page: Window): Pick<Services, 'voice' | 'ear'> {
  return {
    voice: once<Voice>(async (language) => {
      if (!('speechSynthesis' in page)) return null;
      const { openWebVoice } = await import('../adapters/speech/web-voice');
      return openWebVoice(page.speechSynthesis, language);
    }),
    ear: once<Ear>(async (language) => {
      const Recognition = recognitionOf(page);
      if (!Recognition) return null;
      const { openWebEar } = await import('../adapters/speech/web-ear');
      return openWebEar(Recognition, language);
    }),
  };
}

function recognitionOf(page: Window): RecognitionClass | null {
  const { SpeechRecognition, webkitSpeechRecognition } = page as unknown as Record<
    'SpeechRecognition' | 'webkitSpeechRecognition',
    Partial<RecognitionClass> | undefined
  >;
  const found = SpeechRecognition ?? webkitSpeechRecognition;
  return found && 'available' in found ? (found as RecognitionClass) : null;
}

/** Asks once for each language; what fails is as good as not there. */
function once<T>(open: (language: Language) => Promise<T | null>) {
  const opened = new Map<Language, Promise<T | null>>();
  return (language: Language) => {
    const found = opened.get(language) ?? open(language).catch(() => null);
    opened.set(language, found);
    return found;
  };
}
