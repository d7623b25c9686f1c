import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../core/rubric/context';

/** Texts of one language, loaded when it is first wanted. */
const TEXTS = {
  zh: () => import('./zh-CN').then((m) => m.zhCN),
  en: () => import('./en').then((m) => m.en),
} as const;

/** BCP 47 tags of the page's languages. */
export const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Makes an i18next that speaks a language; others are loaded by `speak`. */
export async function setUpI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: TAGS[language],
    fallbackLng: false,
    defaultNS: 'page',
    ns: ['page'],
    resources: { [TAGS[language]]: { page: await TEXTS[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** Switches the page to a language, loading its texts first so that no key is ever shown. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  const tag = TAGS[language];
  if (!instance.hasResourceBundle(tag, 'page')) {
    instance.addResourceBundle(tag, 'page', await TEXTS[language]());
  }
  await instance.changeLanguage(tag);
}
