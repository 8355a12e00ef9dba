import i18n, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import ru from './ru.json';

export const LANGUAGES = ['ru', 'en'] as const;

const remembered = () => {
  try {
    return localStorage.getItem('orientir-language') ?? 'ru';
  } catch {
    return 'ru';
  }
};

/** Russian comes with the application, English to those who choose it. */
const english: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (_language, _namespace, done) => {
    import('./en.json').then(
      (words) => done(null, words.default),
      (failure: Error) => done(failure, null),
    );
  },
};

/** Settled when there are words for the first picture. */
export const wordsLoaded = i18n
  .use(english)
  .use(initReactI18next)
  .init({
    resources: { ru: { translation: ru } },
    partialBundledLanguages: true,
    lng: remembered(),
    fallbackLng: 'ru',
    interpolation: { escapeValue: false },
  });

const apply = (language: string) => {
  document.documentElement.lang = language;
};
apply(i18n.language ?? remembered());
i18n.on('languageChanged', (language) => {
  apply(language);
  localStorage.setItem('orientir-language', language);
});

/** How the reader's language writes numbers and dates. */
export const locale = () => (i18n.language === 'en' ? 'en-GB' : 'ru-RU');

export default i18n;
