// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findAll } from '../../../content/locating/find-all.ts';
import { proposeSelector } from '../../../content/picker/propose-selector.ts';
import { isStableName, stableClass } from '../../../content/picker/stable-name.ts';
import { isSelector } from '../../../domain/site/judge-selector.ts';
import { openPage } from '../../../cli/site/open-page.ts';

afterEach(() => document.body.replaceChildren());

/** The picked element carries `picked`, which is removed first. */
function propose(html: string) {
  const page = openPage(html);
  const element = findPicked(page)!;
  element.removeAttribute('picked');
  return { page, element, selector: proposeSelector(element) };
}

function findPicked(root: ParentNode): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.hasAttribute('picked')) return element;
    const inside = element.shadowRoot && findPicked(element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

describe('a selector proposed from an element', () => {
  test.each<[string, string, string | readonly string[]]>([
    [
      'an attribute made for machines',
      '<b id="name" class="title" data-test="buyer-name" picked>R</b>',
      '[data-test="buyer-name"]',
    ],
    ['an id of words', '<b id="buyer-name" class="title" picked>R</b>', '#buyer-name'],
    [
      'a name of a field',
      '<textarea name="reply" class="css-1x2y3z" picked></textarea><textarea></textarea>',
      'textarea[name="reply"]',
    ],
    ['a role', '<div role="log" picked></div>', 'div[role="log"]'],
    ['a custom element', '<chat-thread picked></chat-thread>', 'chat-thread'],
    ['a readable class', '<p class="x9Kd2f buyer-name" picked>R</p>', '.buyer-name'],
    ['what stands before a hash', '<p class="ChatHead__buyer--k3J9d" picked>R</p>', '[class*="ChatHead__buyer"]'],
    ['two classes together', '<p class="title own" picked></p><p class="title"></p><p class="own"></p>', '.title.own'],
    [
      'the nearest mark around',
      '<i class="name">A</i><header data-qa="head"><i class="name" picked>R</i></header>',
      '[data-qa="head"] > .name',
    ],
    ['a tag below a mark', '<section id="thread-head"><h2 picked>R</h2></section><h2>Other</h2>', '#thread-head > h2'],
    ['a mark two levels up', '<div id="order-panel"><div><b picked>7</b></div></div><b>8</b>', '#order-panel b'],
    ['the only one of its kind', '<div><textarea picked></textarea></div>', 'textarea'],
    [
      'a path through open shadow roots',
      '<chat-box><template shadowrootmode="open"><div class="row"><textarea picked></textarea></div></template></chat-box>',
      ['chat-box', '.row > textarea'],
    ],
    [
      'a path through three of them',
      `<a-app><template shadowrootmode="open"><b-pane data-role="chat"><template shadowrootmode="open"><c-field>
       <template shadowrootmode="open"><p class="buyer-name" picked>R</p></template></c-field></template></b-pane></template></a-app>`,
      ['a-app', '[data-role="chat"]', 'c-field', '.buyer-name'],
    ],
  ])('takes %s', (_what, html, expected) => {
    expect(propose(html).selector).toEqual(expected);
  });

  test.each([
    ['a hashed class', '<p class="css-1x2y3z" picked>R</p><p></p>'],
    ['a place in the list', '<ul><li>A</li><li picked>R</li></ul>'],
    ['an id that a database wrote', '<p id="conv-4711" picked>R</p><p></p>'],
    ['an index', '<p id="row-5" data-index="5" picked>R</p><p></p>'],
    ['what people read', '<p title="Rosalind" aria-label="Buyer" data-name="Rosalind" picked>R</p><p></p>'],
    ['a scope of a framework', '<p data-v-7ba5bd90 picked>R</p><p></p>'],
    ['a mark that stands twice', '<p class="name" picked>R</p><p class="name">R</p>'],
  ])('is none where only %s tells it apart', (_what, html) => {
    expect(propose(html).selector).toBeNull();
  });

  test.each([
    '<b data-test="buyer-name" picked>R</b><b>R</b>',
    '<main><div class="chat-head"><span class="name" picked>R</span></div><span class="name">O</span></main>',
    '<chat-box><template shadowrootmode="open"><textarea picked></textarea></template></chat-box>',
  ])('finds its element and no other, in %s', (html) => {
    const { page, element, selector } = propose(html);

    expect(findAll(page, selector!)).toEqual([element]);
  });

  test.each([
    '<b data-test="buyer-name" picked>R</b>',
    '<p class="ChatHead__buyer--k3J9d" picked>R</p>',
    '<textarea name="reply" picked></textarea><textarea></textarea>',
  ])('is one that a pack may hold, in %s', (html) => {
    const { selector } = propose(html);

    expect([selector!].flat().every(isSelector)).toBe(true);
  });

  test('leaves the page as it is', () => {
    const { page, element } = propose('<main><p class="buyer-name" picked>R</p></main>');
    const before = page.documentElement.outerHTML;

    proposeSelector(element);

    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('a name that lasts', () => {
  test.each(['buyer-name', 'messageList', 'thread', 'chat.room.title', 'reply_box', 'btn-send', 'MessageList'])(
    'is %s',
    (name) => {
      expect(isStableName(name)).toBe(true);
    },
  );

  test.each([
    'css-1x2y3z',
    'x9Kd2f',
    'sc-bdVaJa',
    '_76X82Hdj2p',
    'row-5',
    'conv-4711',
    'bcdfgh',
    'jsx-abcXyZ',
    'a',
    '',
    'Zoë B.',
  ])('is not %s', (name) => {
    expect(isStableName(name)).toBe(false);
  });

  test.each([
    ['bubble-own', '.bubble-own'],
    ['ChatWindow__list--a1B2c', '[class*="ChatWindow__list"]'],
    ['conversation-item--Zk29sLmN', '[class*="conversation-item"]'],
    ['content-whPFtV', '[class*="content"]'],
    ['css-1x2y3z', null],
    ['_76X82Hdj2p', null],
  ])('of the class %s is %s', (name, expected) => {
    expect(stableClass(name)).toBe(expected);
  });
});
