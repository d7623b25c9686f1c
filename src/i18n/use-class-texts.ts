import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Texts that only the pages for a class need, by the tag of their language. */
const TEXTS = {
  'zh-CN': () => import('./class-zh').then((m) => m.classZh),
  en: () => import('./class-en').then((m) => m.classEn),
} as const;

/** Adds the texts of the pages for a class in the page's language; false until they are there. */
export function useClassTexts(): boolean {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [, setAdded] = useState('');
  const ready = i18n.exists('classroom.title');
  useEffect(() => {
    if (ready) return;
    let current = true;
    void TEXTS[language === 'en' ? 'en' : 'zh-CN']().then(
      (texts) => {
        i18n.addResourceBundle(language, 'page', texts, true, false);
        if (current) setAdded(language);
      },
      // The page says what went wrong, as where a page itself cannot be loaded.
      (error: unknown) =>
        setAdded(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
  }, [i18n, language, ready]);
  return ready;
}
