import type { Voice } from '../../core/ports';
import type { Language } from '../../core/rubric/context';

/** Which voice of a language comes first, where there are several. */
const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
/** Some systems list their voices only after a while; longer than this nobody waits. In ms. */
const PATIENCE = 1500;

/**
 * The system's voice for a language; null where it has none of its own. Voices that browsers fetch
 * from a server are left alone: nothing that is said in a talk leaves the machine.
 */
export async function openWebVoice(
  synthesis: SpeechSynthesis,
  language: Language,
): Promise<Voice | null> {
  const own = (await voicesOf(synthesis)).filter(
    (v) => v.localService && v.lang.toLowerCase().startsWith(language),
  );
  const voice = own.find((v) => v.lang.replace('_', '-').startsWith(TAGS[language])) ?? own[0];
  if (!voice) return null;
  return {
    speak: (text, { rate, pitch }) =>
      new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { voice, lang: voice.lang, rate, pitch });
        // Stopped, forbidden before the first touch, or out of order: the words are on the screen anyway.
        utterance.addEventListener('end', () => resolve());
        utterance.addEventListener('error', () => resolve());
        synthesis.speak(utterance);
      }),
    stop: () => synthesis.cancel(),
  };
}

function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const done = () => resolve(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, PATIENCE);
  });
}
