import type { SiteVariant } from '../../../domain/site.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { buildMatch } from '../build-site.ts';

/** A thread in which nobody but the shop has written. */
export const thread = '<main><ul id="thread"><li class="out">Hello</li></ul></main>';

/** Draws a page of the built site, and reads it. */
export function read(body: string, changes: Partial<SiteVariant> = {}, url = 'https://chat.example/inbox/77') {
  document.body.innerHTML = body;
  return readPage(new URL(url), document, buildMatch(changes));
}

/** The same where a conversation is open. */
export function readOpen(...args: Parameters<typeof read>) {
  const page = read(...args);
  if (page.kind !== 'open') throw new Error('The page shows no conversation.');
  return page.reading;
}
