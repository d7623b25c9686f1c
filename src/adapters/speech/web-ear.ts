import type { Ear } from '../../core/ports';
import type { Language } from '../../core/rubric/context';
import type { RecognitionClass, RecognitionEvent } from './recognition-type';

const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };
/** After being told to stop, recognition still hands in its last words; longer than this nobody waits. In ms. */
const LAST_WORDS = 2000;

/**
 * Recognition of a language on this very device; null where the browser would have to ask a server
 * for it, or to download something first.
 */
export async function openWebEar(
  Recognition: RecognitionClass,
  language: Language,
): Promise<Ear | null> {
  // A browser that does not know the wish would ignore it, and send the sound away.
  if (!('processLocally' in Recognition.prototype)) return null;
  const lang = TAGS[language];
  const state = await Recognition.available({ langs: [lang], processLocally: true });
  if (state !== 'available') return null;
  return {
    listen({ onWords, onEnd }) {
      const recognition = new Recognition();
      Object.assign(recognition, { lang, continuous: true, interimResults: true });
      recognition.processLocally = true;
      let failed = false;
      recognition.addEventListener('result', (event) => {
        const { results } = event as RecognitionEvent;
        onWords(Array.from(results, (r) => r[0]?.transcript ?? '').join(''));
      });
      recognition.addEventListener('error', (event) => {
        // Nothing said is no failure: one may have thought better of it.
        failed = !['no-speech', 'aborted'].includes(
          (event as ErrorEvent & { error: string }).error,
        );
      });
      recognition.addEventListener('end', () => onEnd(failed), { once: true });
      recognition.start();
      return {
        stop() {
          recognition.stop();
          setTimeout(() => recognition.abort(), LAST_WORDS);
        },
      };
    },
  };
}
