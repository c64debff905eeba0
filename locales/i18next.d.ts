import 'i18next';
import type en from './en.json';

declare module 'i18next' {
  /** The keys of the English texts, so that a key without a text does not compile. A union in a key (`verdict.by.${by}`) is held member by member. */
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
