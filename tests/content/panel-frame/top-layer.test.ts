import { expect, it } from 'vitest';
import { createCoverFinder } from '../../../content/panel-frame/top-layer.ts';

/** A document of a browser that knows `:open`, with this element open. */
function documentWith(open: Element): Document {
  return {
    documentElement: { matches: () => false },
    querySelectorAll: (selector: string) => (selector.includes(':is(select, input):open') ? [open] : []),
    getAnimations: () => [],
  } as unknown as Document;
}

it.each(['select', 'input'])('A5: an open list of a %s lies over the panel, whoever draws it', (name) => {
  const open = document.createElement(name);
  const find = createCoverFinder(documentWith(open), document.body, () => null);
  expect(find(false)).toEqual([open]);
});
