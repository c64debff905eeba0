// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessComposer } from '../../../content/guessing/guess-composer.ts';
import { matchSite } from '../../../content/locating/match-site.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { sites } from '../../../content/sites/index.ts';

afterEach(() => document.body.replaceChildren());

const row = (side: string, text: string) => `<div class="row ${side}"><p>${text}</p></div>`;
const thread = `<div>${row('in', 'Is it dimmable?')}${row('out', 'Yes, it is.')}${row('in', 'I take two.')}</div>`;
const list = ['E***n', 'Ottoline', 'J***y']
  .map((name) => `<div class="c">${name}<br><small>Hello</small></div>`)
  .join('');

/** What a page of this address shows, read as it ships. */
function read(html: string, url: string) {
  document.body.innerHTML = html;
  const address = new URL(url);
  const match = matchSite(address, document, sites);
  if (match.kind !== 'live') throw new Error(`The page is ${match.kind}.`);
  return readPage(address, document, match);
}

describe('I12: the reply box', () => {
  test('is the one with messages of both sides beside it, where another one has a button that sends, too', () => {
    const offer =
      '<aside><div><textarea id="for-us"></textarea></div><div>Lamp, brass <button>Send</button></div></aside>';
    document.body.innerHTML = `${offer}<main>${thread}<div><textarea id="box"></textarea><button>Send</button></div></main>`;
    const found = guessComposer(document);
    expect(found && found !== 'several' && found.element.id).toBe('box');
  });

  const greeting = '<section><b>Announcement</b><textarea></textarea><button>Save</button></section>';

  test('is none where its text is saved and the page says that a conversation is still to be chosen', () => {
    document.body.innerHTML = `<p>Select a conversation to start</p>${greeting}`;
    expect(guessComposer(document)).toBeNull();
    document.body.innerHTML = greeting;
    expect(guessComposer(document)).not.toBeNull();
  });

  test('that is none is no sign of a changed page either', () => {
    const page = `<aside>${list}</aside><main><p>Select a conversation to start</p></main>${greeting}`;
    expect(read(page, 'https://agentseller.temu.com/chat.html').kind).toBe('no-conversation');
  });

  test('that is not sure keeps a page without messages from being said to show no conversation', () => {
    const page = `<aside>${list}</aside><main><textarea></textarea></main>`;
    expect(read(page, 'https://agentseller.temu.com/chat.html').kind).toBe('layout-changed');
  });
});

describe('I12: a page of a site that is known by hooks', () => {
  const goofish = (bar: string, rows: string) =>
    read(
      `<div class="message-topbar--x"><div>${bar}</div></div><ul class="ant-list-items">${rows}</ul><textarea placeholder="请输入消息"></textarea>`,
      'https://www.goofish.com/im',
    );

  test('has the first word of its bar for the name, whatever comes behind it', () => {
    const page = goofish('<span>耳机侠阿远</span> <span>实人认证 · 信用极好</span>', '<li>还在吗</li>');
    expect(page).toMatchObject({ kind: 'open', reading: { buyer: { name: '耳机侠阿远' } } });
  });

  test('has what the site says of an order for no message', () => {
    const page = goofish('<span>阿远</span>', '<li>还在吗</li><li>我已拍下，待付款</li>');
    expect(page).toMatchObject({ reading: { messages: [{ kind: 'text' }, { kind: 'system' }] } });
  });

  test('is read by its look where none of the rows that hooks name is there', () => {
    const page = goofish('<span>阿远</span>', row('in', '还在吗，能小刀不') + row('out', '在的，包装都在'));
    expect(page).toMatchObject({ reading: { messages: [{ direction: 'in' }, { direction: 'out' }] } });
  });

  test('has the item that a card says the buyer asks about', () => {
    const card =
      '<ul class="msg-list"><li class="onemsg"><div class="buyer-item"><div class="good-card"><p>用户正在咨询：真丝眼罩遮光睡眠</p><p>¥29.9</p><small>商品ID：618830275519</small></div></div></li></ul>';
    const page = read(
      `<div class="chatWindowHeader"><div class="base-info"><span class="name">阿蕾</span></div></div><div id="msgListContainer">${card}</div><textarea id="replyTextarea"></textarea>`,
      'https://mms.pinduoduo.com/chat-merchant/index.html',
    );
    expect(page).toMatchObject({ reading: { product: { title: '真丝眼罩遮光睡眠', id: '618830275519' } } });
  });

  test('is known without an open case by its filter in the language of the page', () => {
    const page = '<nav>Tous<b>Réponse requise</b></nav><p>Sélectionnez un message</p>';
    expect(read(page, 'https://sellercentral.amazon.fr/messaging/inbox-v3').kind).toBe('no-conversation');
  });
});
