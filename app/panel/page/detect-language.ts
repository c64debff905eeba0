import {
  bareText,
  lookAtText,
  weighDetection,
  weighFirstLines,
  type Detection,
} from '../../../domain/language/tell-language.ts';
import { buyerTexts } from '../../../domain/language/own-words.ts';
import type { Written } from '../../../domain/language/written-language.ts';
import type { Reading } from '../../../domain/reading.ts';

/** So many of the newest messages are looked at. */
const MESSAGES = 5;

/** Asks the browser's own detector. */
export type AskBrowser = (text: string) => Promise<Detection>;

/** What is known of the language at once, and what a slow detector still says; the latter is missing where none is asked. */
export interface LanguageAnswer {
  readonly first: Written | undefined;
  readonly later?: Promise<Written | undefined>;
}

/**
 * The language of the buyer's own words, found on this device; never from what the agent wrote, quoted or not, nor from a page that a machine
 * has translated.
 */
export function detectLanguage(reading: Reading, askBrowser: AskBrowser): LanguageAnswer {
  if (reading.translated !== undefined) return { first: undefined };
  const bare = (text: string) => bareText(text, [reading.product?.title, reading.buyer.name]);
  const texts = buyerTexts(reading.messages, MESSAGES);
  const firstLines = lookAtText(bare(texts[0]?.split(/\n\s*\n/)[0] ?? '')).written;
  const text = bare(texts.join('\n'));
  const look = lookAtText(text);
  const first = weighFirstLines(firstLines, look.written);
  if (!look.isOpen) return { first };
  const later = askBrowser(text)
    .catch(() => undefined)
    .then((detection) => weighFirstLines(firstLines, weighDetection(look, detection)));
  return { first, later };
}
