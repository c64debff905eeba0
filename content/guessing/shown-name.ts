import { attempt } from '../locating/attempt.ts';
import { isTranslated } from '../reading/find-translator.ts';
import { nameAlone } from '../reading/name-alone.ts';
import { listLanguages } from '../reading/read-name.ts';
import { readText, translated } from '../reading/read-text.ts';

/** Characters of a name at most. */
export const longestName = 60;

/** What an element shows where it names a person: its title or first line, the name alone; empty where a translator wrote it or it is too long. */
export function readShownName(element: Element): string {
  if (element.closest(translated) !== null || isTranslated(element)) return '';
  const title = element.getAttribute('title')?.trim();
  const isLong = !title && (element.textContent?.length ?? 0) > longestName * 3;
  const line = title || (isLong ? '' : attempt(() => readText(element), '').split('\n')[0]);
  return nameAlone(line ?? '', listLanguages(element)).name;
}
