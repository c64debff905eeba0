/** Two conversations of an inbox that draws its parts one after the other. Invented people. */
export interface StepwisePage {
  readonly site: string;
  /** The whole page; `[[part]]` stands where a part is drawn, alone in its element. */
  readonly html: string;
  /** What stands in each part of the first and of the second conversation. `url` is the address. */
  readonly parts: Readonly<Record<string, readonly [string, string]>>;
  /** What belongs to one of the two alone. */
  readonly marks: readonly [readonly string[], readonly string[]];
}

const message = (side: string, id: string, text: string, uid: string) =>
  `<li class="onemsg" id="middlePanel_list_${id}"><div class="${side}" currentuid="${uid}"><p class="msg-content-box">${text}</p></div></li>`;

const pinduoduo: StepwisePage = {
  site: 'pinduoduo',
  html: `<ul><li class="chat-item-box"><span class="nickname-span">青柠不酸</span></li><li class="chat-item-box"><span class="nickname-span">山野有雾</span></li></ul>
    <div class="chatWindowHeader"><div class="base-info"><span class="name">[[head]]</span></div></div>
    <div id="msgListContainer"><ul class="msg-list">[[thread]]</ul></div><div class="reply-box"><textarea id="replyTextarea"></textarea></div>`,
  parts: {
    url: ['https://mms.pinduoduo.com/chat-merchant/#/', 'https://mms.pinduoduo.com/chat-merchant/#/'],
    head: ['青柠不酸', '山野有雾'],
    thread: [message('buyer-item', '1', '什么时候发货', '284001'), message('buyer-item', '7', '偏码吗', '284002')],
  },
  marks: [
    ['青柠不酸', '什么时候发货', '284001'],
    ['山野有雾', '偏码吗', '284002'],
  ],
};

const amazonUrl = 'https://sellercentral.amazon.com/messaging/inbox-v3?cc=';
const amazonOrder = (id: string) => `<a href="/orders-v3/order/${id}">${id}</a>`;
const amazon: StepwisePage = {
  site: 'amazon',
  html: `<div class="case-row"><span class="case-status-label">Resolved</span></div><section><h2>[[head]]</h2><p>[[order]]</p>
    <kat-textarea><template shadowrootmode="open"><textarea></textarea></template></kat-textarea></section>`,
  parts: {
    url: [`${amazonUrl}A1B2C3D4`, `${amazonUrl}Z9Y8X7W6`],
    head: ['Marisol', 'Dewitt'],
    order: [amazonOrder('113-6290417-8851362'), amazonOrder('111-8043356-2190745')],
  },
  marks: [
    ['A1B2C3D4', '113-6290417-8851362'],
    ['Z9Y8X7W6', '111-8043356-2190745'],
  ],
};

const wbUrl = 'https://seller.wildberries.ru/chat-with-clients?chatId=';
const wbRow = (at: number, text: string) =>
  `<li data-addtime="${at}"><section data-testid="message"><div data-testid="message-content"><span data-name="Text">${text}</span></div></section></li>`;
const wildberries: StepwisePage = {
  site: 'wildberries',
  html: `<div class="ChatWindow__root--x"><header>[[head]]</header><div class="ChatWindow__messages--a"><ul class="ChatWindow__list--T">[[thread]]</ul></div>
    <div data-name="TextAreaInput"><textarea id="messageInput" name="messageInput"></textarea></div></div>`,
  parts: {
    url: [`${wbUrl}8f1c22ab-0001`, `${wbUrl}9f1c22ab-0002`],
    head: ['Лариса', 'Богдан'],
    thread: [
      wbRow(1, 'Чат с покупателем по товару 184402275') + wbRow(2, 'Лампа подходит?'),
      wbRow(3, 'Чат с покупателем по товару 195513386') + wbRow(4, 'Есть размер 40?'),
    ],
  },
  marks: [
    ['8f1c22ab-0001', 'Лампа подходит?', '184402275'],
    ['9f1c22ab-0002', 'Есть размер 40?', '195513386'],
  ],
};

const rakutenUrl = 'https://rmesse.rms.rakuten.co.jp/inquiry/';
const rakutenLines = (time: string, name: string, text: string) =>
  ['自動応答終了', time, `${name} 様`, text, 'AIで回答文を生成'].map((line) => `<div>${line}</div>`).join('');
const rakutenCard = (name: string, order: string) =>
  `<h2>顧客情報</h2><div>${name} 様</div><div>楽天会員</div><div>受注番号：${order}</div>`;
const rakuten: StepwisePage = {
  site: 'rakuten',
  html: `<main><div>[[thread]]</div><textarea placeholder="ここに返信を記入してください"></textarea></main><aside>[[card]]</aside>`,
  parts: {
    url: [`${rakutenUrl}20261118-0042`, `${rakutenUrl}20261119-0107`],
    thread: [
      rakutenLines('2026/11/18 09:14', '高橋 美咲', '色はありますか'),
      rakutenLines('2026/11/19 10:20', '小野寺 健', '届きません'),
    ],
    card: [
      rakutenCard('高橋 美咲', '318840-20261112-0004821937'),
      rakutenCard('小野寺 健', '318840-20261113-0004829999'),
    ],
  },
  marks: [
    ['20261118-0042', '高橋 美咲', '色はありますか', '0004821937'],
    ['20261119-0107', '小野寺 健', '届きません', '0004829999'],
  ],
};

const shopeeRow = (side: string, text: string) =>
  `<div data-cy="webchat-message-${side}"><div data-cy="webchat-message-content">${text}</div></div>`;
const shopeeCell = (name: string) =>
  `<div data-cy="webchat-conversation-cell-root-0"><i data-cy="webchat-conversation-cell-name" title="${name}">${name}</i></div>`;
const shopeePane = (order: string, product: string) =>
  `<div>Order ID ${order}</div><div title="${product}" style="word-break: break-word">${product}</div>`;
const shopee: StepwisePage = {
  site: 'shopee',
  // The head has no hook that is known, and no row says that it is open.
  html: `<div data-cy="webchat-conversation-list">${['hidayah.rosli', 'kelvin_teoh', 'zakaria.m'].map(shopeeCell).join('')}</div>
    <div data-cy="webchat-conversation-detail"><div class="_9x"><b>[[head]]</b></div><div id="messagesContainer">[[thread]]</div>
    <div data-cy="webchat-conversation-detail-input"><textarea></textarea></div></div><div data-cy="webchat-station-root">[[pane]]</div>`,
  parts: {
    url: ['https://seller.shopee.ph/new-webchat/conversations', 'https://seller.shopee.ph/new-webchat/conversations'],
    head: ['hidayah.rosli', 'kelvin_teoh'],
    thread: [shopeeRow('receive', 'Guna USB-C ke?'), shopeeRow('receive', 'Bila sampai?')],
    pane: [shopeePane('261118M4TQ7RXD', 'Halden desk lamp'), shopeePane('261119K2WB8LPA', 'Tove slippers')],
  },
  marks: [
    ['hidayah.rosli', 'Guna USB-C ke?', '261118M4TQ7RXD', 'Halden desk lamp'],
    ['kelvin_teoh', 'Bila sampai?', '261119K2WB8LPA', 'Tove slippers'],
  ],
};

const tiktokRow = (text: string) =>
  `<div data-testid="chat.chatroom.message_card"><div class="chatd-message"><div class="chatd-bubble-main--other"><pre>${text}</pre></div></div></div>`;
const tiktokCard = (name: string) =>
  `<div data-testid="chat.chatroom.conversation_card"><span data-testid="chat.chatroom.conversation_card_username">${name}</span></div>`;
const tiktokOrder = (id: string) =>
  `<div data-testid="chat.order.card"><a href="https://seller-th.tiktok.com/order/detail?order_no=${id}">order</a></div>`;
const tiktok: StepwisePage = {
  site: 'tiktok',
  html: `<div>${['nattaya.k88', 'hadi.prasetyo_', 'laney_moreau'].map(tiktokCard).join('')}</div>
    <section><div class="q1"><em>[[head]]</em></div><div class="chatd-scrollView-content">[[thread]]</div>
    <textarea placeholder="Send"></textarea><button id="chat-input-send-button">Send</button></section><aside>[[pane]]</aside>`,
  parts: {
    url: ['https://seller-th.tiktok.com/chat/inbox/current', 'https://seller-th.tiktok.com/chat/inbox/current'],
    head: ['nattaya.k88', 'hadi.prasetyo_'],
    thread: [tiktokRow('hot water?'), tiktokRow('kapan dikirim?')],
    pane: [tiktokOrder('578210334455667788'), tiktokOrder('578210334455660001')],
  },
  marks: [
    ['nattaya.k88', 'hot water?', '578210334455667788'],
    ['hadi.prasetyo_', 'kapan dikirim?', '578210334455660001'],
  ],
};

export const stepwisePages: readonly StepwisePage[] = [amazon, pinduoduo, rakuten, shopee, tiktok, wildberries];

/** Draws parts of one of the two conversations into the document; all of them draw the page anew. */
export function drawParts(page: StepwisePage, which: 0 | 1, names: readonly string[]): void {
  for (const name of names) {
    const text = page.parts[name]?.[which] ?? '';
    if (name === 'url') window.history.replaceState(null, '', text);
    else document.querySelector(`[data-part="${name}"]`)!.innerHTML = text;
  }
}

/** Opens the page with its first conversation. */
export function openStepwise(page: StepwisePage): void {
  const [address = ''] = page.parts['url'] ?? [];
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = page.html.replace(/>([^<]*)\[\[(\w+)\]\]/g, ' data-part="$2">$1');
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append(...template.content.childNodes);
    template.remove();
  }
  drawParts(page, 0, Object.keys(page.parts));
}
