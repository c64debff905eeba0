// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessComposer } from '../../content/reading/guess-composer.ts';
import { guessName } from '../../content/reading/guess-name.ts';
import { guessPage } from '../../content/reading/guess-page.ts';
import { guessThread } from '../../content/reading/guess-thread.ts';
import { buildVariant } from './build-site.ts';

const box = '<form><textarea id="box"></textarea><button>Send</button></form>';
const row = (side: string, text: string) => `<div class="row row-${side}"><p>${text}</p><time>9:00</time></div>`;
const thread = `<div id="list">${row('other', 'Is it dimmable?')}${row('self', 'Yes, it is.')}</div>`;

afterEach(() => document.body.replaceChildren());

function draw(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('#box') ?? document.body;
}

describe('the reply box', () => {
  test.each([
    ['no search box', `<textarea placeholder="Search messages"></textarea>${box}`],
    ['none of a search form', `<div role="search"><textarea></textarea></div>${box}`],
    ['the one beside a button that says send', `${box}<div><textarea></textarea></div>`],
    ['none that is hidden', `<div hidden><textarea></textarea><button>Send</button></div>${box}`],
    [
      'the editable itself and none of its lines',
      `<div id="box" contenteditable="true"><p contenteditable="true">a</p></div>`,
    ],
  ])('is %s', (_what, html) => {
    draw(html);

    expect(guessComposer(document)).toMatchObject({ element: { id: 'box' } });
  });

  test.each(['Senden', 'Enviar', '发送', '送信', 'Отправить', 'ส่ง'])('is known by a button that says %s', (word) => {
    draw(`<div><textarea></textarea></div><form><textarea id="box"></textarea><button>${word}</button></form>`);

    expect(guessComposer(document)).toMatchObject({ element: { id: 'box' }, sure: 'medium' });
  });

  test('is found through ten open shadow roots', () => {
    let parent: Node = document.body;
    for (let depth = 0; depth < 10; depth++) {
      const host = document.createElement('x-host');
      parent.appendChild(host);
      parent = host.attachShadow({ mode: 'open' });
    }
    parent.appendChild(document.createElement('textarea'));

    expect(guessComposer(document)).toMatchObject({ element: { tagName: 'TEXTAREA' } });
  });

  test('is not there on a page without one', () => {
    draw('<p>Hello</p><input type="search">');

    expect(guessComposer(document)).toBeNull();
  });
});

describe('the thread', () => {
  test('is the nearest list with something to read, sides told by the words of the page', () => {
    const found = guessThread(
      draw(`<aside>${row('x', 'a long text of another list')}</aside><main>${thread}${box}</main>`),
    );

    expect(found?.messages).toMatchObject([
      { direction: 'in', text: 'Is it dimmable?', time: '9:00' },
      { direction: 'out', text: 'Yes, it is.', time: '9:00' },
    ]);
  });

  test('says no side where a row names both', () => {
    const both = '<div class="row self"><p class="other">Hi there</p></div>';
    const found = guessThread(draw(`<main><div>${both}${both}</div>${box}</main>`));

    expect(found?.messages.map(({ direction }) => direction)).toEqual(['unknown', 'unknown']);
  });

  test('says no side where words and places contradict each other', () => {
    const element = draw(`<main>${thread}${box}</main>`);
    const place = (selector: string, left: number, width: number) => {
      for (const one of document.querySelectorAll(selector))
        one.getBoundingClientRect = () => new DOMRect(left, 0, width, 9);
    };
    place('#list', 0, 1000);
    place('.row', 0, 1000);
    place('.row p', 0, 200);

    expect(guessThread(element)?.messages.map(({ direction }) => direction)).toEqual(['unknown', 'unknown']);
  });

  test('is no row of buttons', () => {
    const tools = '<div><button>Bold text</button><button>Italic text</button></div>';

    expect(guessThread(draw(`<main>${tools}${box}</main>`))).toBeNull();
  });

  test('costs a bounded time on a page of 20,000 elements', () => {
    const element = draw(`<main><section>${'<i><b>x</b></i>'.repeat(10_000)}</section>${box}</main>`);
    const begun = performance.now();

    expect(guessThread(element)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('the name', () => {
  const page = (head: string, names: readonly string[]) =>
    `<aside>${names.map((name) => `<div><span>${name}</span></div>`).join('')}</aside><main>${head}${thread}${box}</main>`;

  test.each([
    ['that stands above the thread and in the list', '<h2>Rosa Lund</h2>', ['Rosa Lund', 'Kim'], 'Rosa Lund'],
    ['in full where it is cut on the screen', '<h2 title="Rosa Lund">Rosa L…</h2>', ['Rosa Lund'], 'Rosa Lund'],
    ['that is in no list', '<h2>Rosa Lund</h2>', ['Kim'], undefined],
    ['of two in the list', '<h2>Rosa Lund</h2><h3>Kim</h3>', ['Rosa Lund', 'Kim'], undefined],
  ])('is one %s', (_what, head, names, name) => {
    draw(page(head, names));
    const [column, list] = [document.querySelector('main'), document.querySelector('#list')];

    expect(guessName(column as Element, list as Element)).toBe(name);
  });
});

test('a variant with hooks alone has nothing guessed', () => {
  draw(`<main>${thread}${box}</main>`);

  expect(guessPage(document, buildVariant())).toEqual({});
});
