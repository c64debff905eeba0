import { browser } from 'wxt/browser';
import { detectByScript } from '../../domain/language/detect-script.ts';
import { baseLanguage } from '../../domain/language/pick-text.ts';
import type { Reading } from '../../domain/reading.ts';

/** Below this many letters a detector guesses. */
const ENOUGH_LETTERS = 12;
/** So many of the newest messages are looked at. */
const MESSAGES = 5;
/** An answer takes some milliseconds; a browser that gives none must not keep the conversation from being shown (ms). */
const PATIENCE_MS = 100;

/** The language of the buyer's own messages, found on this device; never from what the agent wrote. */
export async function detectLanguage(reading: Reading): Promise<string | undefined> {
  const incoming = reading.messages.filter((m) => m.direction === 'in' && m.kind === 'text').slice(-MESSAGES);
  const text = incoming.map((m) => m.text).join('\n');
  const byScript = detectByScript(text);
  if (byScript !== undefined || (text.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return byScript;
  const result = await Promise.race([
    browser.i18n.detectLanguage(text).catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  const best = result?.languages[0]?.language;
  return best === undefined || best === 'und' ? undefined : baseLanguage(best);
}
