import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import ru from './ru.json';

export const LANGUAGES = ['ru', 'en'] as const;

const remembered = () => {
  try {
    return localStorage.getItem('orientir-language') ?? 'ru';
  } catch {
    return 'ru';
  }
};

void i18n.use(initReactI18next).init({
  resources: { ru: { translation: ru }, en: { translation: en } },
  lng: remembered(),
  fallbackLng: 'ru',
  interpolation: { escapeValue: false },
});

const apply = (language: string) => {
  document.documentElement.lang = language;
};
apply(i18n.language);
i18n.on('languageChanged', (language) => {
  apply(language);
  localStorage.setItem('orientir-language', language);
});

/** How the reader's language writes numbers and dates. */
export const locale = () => (i18n.language === 'en' ? 'en-GB' : 'ru-RU');

export default i18n;
