import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };
import zhTW from './zh-TW.json' with { type: 'json' };

/** Languages of the interface, each complete. */
export const interfaceLanguages = ['en', 'zh-CN', 'zh-TW'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Chinese languages that have a name of their own; their readers read the written Chinese of their place. */
const CHINESE = /^(?:zh|yue|nan|hak|wuu|gan|hsn|cmn)$/;

/** The interface language for a setting or a browser's language: Chinese by script, else by region, all else in English. */
export function pickInterfaceLanguage(wanted: string): InterfaceLanguage {
  try {
    // Systems write `zh_TW`, browsers `zh-TW`.
    const locale = new Intl.Locale(wanted.replaceAll('_', '-')).maximize();
    if (!CHINESE.test(locale.language)) return 'en';
    return locale.script === 'Hant' ? 'zh-TW' : 'zh-CN';
  } catch {
    return 'en';
  }
}

/** Makes the texts ready. React escapes what is put into them, so i18next does not. */
export async function startTexts(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN }, 'zh-TW': { translation: zhTW } },
    interpolation: { escapeValue: false },
    keySeparator: '.',
    returnNull: false,
  });
  await changeLanguage(language);
}

/** Changes the language of the interface; the document says so too, because it chooses the forms of Han characters. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
