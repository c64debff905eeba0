import type { SiteVariant } from '../../domain/site.ts';
import { findAll, type SearchRoot } from '../locating/find-all.ts';
import { isShown } from '../locating/is-shown.ts';
import { readRaw } from '../reading/read-source.ts';
import { readShownName } from './shown-name.ts';

/** Elements that are looked at. */
const mostElements = 6_000;

/** The one name of the list of conversations that is on the page again, word for word, outside of the list and of the messages. */
export function guessListed(root: SearchRoot, { conversation, messages }: SiteVariant): string | undefined {
  const { names } = conversation.twins ?? {};
  if (!names) return undefined;
  const listed = findAll(root, names.at);
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last) return undefined;
  let list = first.parentElement ?? first;
  while (!list.contains(last) && list.parentElement) list = list.parentElement;
  const threads = (messages?.root ?? []).flatMap((selector) => findAll(root, selector));
  const known = new Set(listed.map((element) => readRaw(names, element)));
  const found = [...root.querySelectorAll('body *')]
    .slice(0, mostElements)
    .filter((element) => element.children.length < 2 && known.has(readShownName(element)))
    .filter((element) => ![list, ...threads].some((part) => part.contains(element) || element.contains(part)))
    .filter(isShown);
  const both = new Set(found.map(readShownName));
  return both.size === 1 ? [...both][0] : undefined;
}
