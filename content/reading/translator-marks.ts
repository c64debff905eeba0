import type { Translator } from '../../domain/reading.ts';

/** How a program marks a page whose texts it has replaced. */
export interface TranslatorMark {
  readonly by: Translator;
  /** On the page for as long as it is translated. */
  readonly page: string;
  /** Is, is in, or is around what was replaced. */
  readonly text: string;
  /** The mark of a text is ordinary markup elsewhere: it counts only where the root element has the page's mark. */
  readonly isPlain?: true;
}

/**
 * Marks of programs that put a translation in the place of the original, looked up on 29 November 2026; above each where it is attested, and when
 * that was written. Firefox has none that stays: see `watchTranslation`. Those that set a copy beside the original are left out in `readText`.
 */
export const TRANSLATOR_MARKS: readonly TranslatorMark[] = [
  // github.com/microbit-foundation/ml-trainer/issues/869; github.com/schalkneethling/css-community-reset/pull/2 (2026-04-23).
  {
    by: 'chrome',
    page: 'html.translated-ltr, html.translated-rtl',
    text: 'font',
    isPlain: true,
  },
  // github.com/mdn/browser-compat-data/issues/26188 (2025-03-11).
  {
    by: 'edge',
    page: '[_msttexthash]',
    text: '[_msttexthash], [_mstmutation]',
  },
  // saved pages in public repositories: data-dl-uid, data-dl-original and data-dl-translated on every replaced element (2023).
  {
    by: 'deepl',
    page: '[data-dl-translated="true"]',
    text: '[data-dl-translated="true"]',
  },
  // github.com/immersive-translate/immersive-translate/issues/3871 (2026-05-04).
  {
    by: 'immersive',
    page: '[data-imt-translation-only], html[imt-state="translation"]',
    text: '[data-imt-translation-only]',
  },
  // ctrl.blog/entry/detect-machine-translated-webpages.html (2020).
  {
    by: 'yandex',
    page: 'ya-tr-span[data-translated="true"]',
    text: 'ya-tr-span[data-translated="true"]',
  },
  // saved pages in public repositories: each text in two such elements (2018-04).
  {
    // Google's translator for pages and the extensions that copy its way of writing.
    by: 'other',
    page: 'font[style*="vertical-align: inherit"] > font[style*="vertical-align: inherit"]',
    text: 'font[style*="vertical-align: inherit"]',
  },
  // github.com/mengxi-ream/read-frog, src/utils/constants/dom-labels.ts (2025).
  {
    by: 'other',
    page: '[data-read-frog-translation-only]',
    text: '[data-read-frog-translation-only]',
  },
];
