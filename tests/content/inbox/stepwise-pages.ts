/** Two conversations of an inbox that renders its parts one after another. Invented people. */
export interface StepwisePage {
  readonly site: string;
  /** The whole page; `[[part]]` marks where a part is rendered, alone in its element. */
  readonly html: string;
  /** The content of each part in the first and in the second conversation. `url` is the address. */
  readonly parts: Readonly<Record<string, readonly [string, string]>>;
  /** What belongs to only one of the two. */
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
  // The header has no known hook, and no row is marked as open.
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

const etsyPanel = (id: string, name: string, order: string, item: string) =>
  `<a href="/people/${id}">${name}</a><a href="/your/orders/sold?order_id=${order}">#</a><a href="/listing/${item}">Item ${item}</a>`;
const etsy: StepwisePage = {
  site: 'etsy',
  html: `<div class="scrolling-message-list">[[thread]]</div><textarea class="new-message-textarea-min-height"></textarea><aside>[[panel]]</aside>`,
  parts: {
    url: ['https://www.etsy.com/messages/1234567890', 'https://www.etsy.com/messages/1234567999'],
    thread: [
      '<div class="wt-rounded wt-text-body-01">Are the slippers warm?</div>',
      '<div class="wt-rounded wt-text-body-01">When does it ship?</div>',
    ],
    panel: [
      etsyPanel('annikav', 'Annika', '3120044551', '1100220033'),
      etsyPanel('bertilk', 'Bertil', '3120044999', '1100229999'),
    ],
  },
  marks: [
    ['1234567890', 'Annika', 'slippers warm', '3120044551', '1100220033'],
    ['1234567999', 'Bertil', 'does it ship', '3120044999', '1100229999'],
  ],
};

const ebayRow = (id: string, name: string) =>
  `<button class="message-button card__item--active" data-conversation-id="${id}"><span class="card__username">${name}</span></button>`;
const ebayBubble = (text: string) =>
  `<div class="app-conversation__message-bubble app-conversation__message-bubble__grey"><p class="app-conversation__message-bubble__message__content">${text}</p></div>`;
const ebay: StepwisePage = {
  site: 'ebay',
  html: `<div class="msg-inbox-list">[[row]]</div><div class="msg-content-view"><header>[[head]]</header><div data-testid="messages-thread">[[thread]]</div>
    <textarea id="imageupload__sendmessage--textbox"></textarea></div>`,
  parts: {
    url: ['https://www.ebay.com/cnt/ViewMessage', 'https://www.ebay.com/cnt/ViewMessage'],
    row: [ebayRow('55501', 'lena_w'), ebayRow('55502', 'otto.k')],
    head: ['<a href="/usr/lena_w">lena_w</a>', '<a href="/usr/otto.k">otto.k</a>'],
    thread: [ebayBubble('Is it new?'), ebayBubble('Can you combine?')],
  },
  marks: [
    ['55501', 'lena_w', 'Is it new?'],
    ['55502', 'otto.k', 'Can you combine?'],
  ],
};

const jdMessage = (id: string, text: string) =>
  `<div class="message message_left" id="${id}"><div class="message__content">${text}</div></div>`;
const jd: StepwisePage = {
  site: 'jd',
  html: `<div id="t-alluser-wrap">[[list]]</div><div class="chat-head-name"><span>[[head]]</span></div><div id="t-chat-scroll">[[thread]]</div>
    <div class="EditorContent" contenteditable="true"></div>`,
  parts: {
    url: ['https://dongdong.jd.com/', 'https://dongdong.jd.com/'],
    list: ['晴天', '木木'].map((open) =>
      ['晴天', '木木']
        .map(
          (name) =>
            `<div class="alluser-item ${name === open ? 'active' : ''}"><b class="alluser-item-name">${name}</b></div>`,
        )
        .join(''),
    ) as [string, string],
    head: ['晴天', '木木'],
    thread: [jdMessage('m1', '几天到'), jdMessage('m7', '可以换吗')],
  },
  marks: [
    ['晴天', '几天到'],
    ['木木', '可以换吗'],
  ],
};

const alibabaRow = (text: string) =>
  `<div class="message-item-wrapper item-left"><div class="session-rich-content text">${text}</div></div>`;
const alibaba: StepwisePage = {
  site: 'alibaba',
  html: `<div class="contact-item-container" data-name="Diego Paz"></div><div class="contact-item-container" data-name="Amal Said"></div>
    <div class="message-container"><div class="content-header">[[head]]</div><div>[[thread]]</div><textarea class="send-textarea"></textarea></div>`,
  parts: {
    url: [
      'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
      'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
    ],
    head: ['Diego Paz', 'Amal Said'],
    thread: [alibabaRow('Do you have CE?'), alibabaRow('What is the MOQ?')],
  },
  marks: [
    ['Diego Paz', 'have CE'],
    ['Amal Said', 'the MOQ'],
  ],
};

/** A page without known hooks: everything is read by its layout. */
const lazada: StepwisePage = {
  site: 'lazada',
  html: `<div><div><span>Nur Aini</span></div><div><span>Budi Hartono</span></div><div><span>Siti R</span></div></div>
    <main><header><h3>[[head]]</h3></header><div>[[thread]]</div><form><textarea></textarea><button>Send</button></form></main><aside>[[pane]]</aside>`,
  parts: {
    url: ['https://sellercenter.lazada.co.id/apps/im/chat', 'https://sellercenter.lazada.co.id/apps/im/chat'],
    head: ['Nur Aini', 'Budi Hartono'],
    thread: [
      '<div class="row-other">Warna apa?</div><div class="row-self">Hitam kak</div>',
      '<div class="row-other">Kapan dikirim?</div><div class="row-self">Besok kak</div>',
    ],
    pane: [
      '<a href="/apps/order/detail?tradeOrderId=412233445566778">order</a>',
      '<a href="/apps/order/detail?tradeOrderId=412233445569999">order</a>',
    ],
  },
  marks: [
    ['Nur Aini', 'Warna apa', '412233445566778'],
    ['Budi Hartono', 'Kapan dikirim', '412233445569999'],
  ],
};

export const stepwisePages: readonly StepwisePage[] = [
  alibaba,
  amazon,
  ebay,
  etsy,
  jd,
  lazada,
  pinduoduo,
  rakuten,
  shopee,
  tiktok,
  wildberries,
];

/** Renders parts of one of the two conversations into the document; rendering all of them redraws the page. */
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
