/**
 * Content of the demo inboxes. Every person, number and message is invented; the listings are those of the sample pack. Times are
 * in the pages' own format.
 */

export interface DemoMessage {
  readonly side: 'in' | 'out';
  readonly time: string;
  readonly text: string;
}

export interface DemoOrder {
  readonly id: string;
  readonly total: string;
  readonly state: string;
}

export interface DemoItem {
  readonly listing: string;
  readonly title: string;
  readonly sku: string;
  readonly price: string;
}

export interface DemoConversation {
  readonly id: string;
  readonly buyer: string;
  readonly country?: string;
  /** Etsy's user number and profile name; Amazon's buyer number. */
  readonly buyerId?: string;
  readonly alias?: string;
  readonly language?: string;
  readonly order?: DemoOrder;
  readonly item?: DemoItem;
  readonly messages: readonly DemoMessage[];
}

const slippersMoss = {
  listing: '1748205316',
  title: 'Fjordlin wool slippers, moss',
  sku: 'FJ-SLP-MOS',
  price: '€54.90',
};
const slippersOat = { listing: '1748205329', title: 'Fjordlin wool slippers, oat', sku: 'FJ-SLP-OAT', price: '€32.00' };
const lampBlack = { listing: '1760348301', title: 'Halden desk lamp 12 W, black', sku: 'HLD-12-BK', price: '€79.00' };

function fromBuyer(time: string, text: string): DemoMessage {
  return { side: 'in', time, text };
}

function fromShop(time: string, text: string): DemoMessage {
  return { side: 'out', time, text };
}

export const etsyConversations: readonly DemoConversation[] = [
  {
    id: '1870100001',
    buyer: 'Annika Vogelsang',
    country: 'Germany',
    buyerId: '548812093',
    alias: 'annikavogelsang',
    order: { id: '3387204191', total: '€54.90', state: 'Shipped on Nov 11' },
    item: slippersMoss,
    messages: [
      fromBuyer('4:20 PM', 'Hallo, ich habe gerade bestellt. Ist das Moosgrün eher dunkel?'),
      fromShop('4:47 PM', 'Hallo Annika, ja, es ist ein gedecktes, eher dunkles Grün. Wir packen heute noch.'),
      fromBuyer(
        '7:12 AM',
        'Guten Tag, fallen die Hausschuhe groß aus? Ich trage sonst US 9.5. Und wann kommt das Paket an?',
      ),
    ],
  },
  {
    id: '1870100002',
    buyer: 'Henning Brüggemann',
    country: 'Germany',
    buyerId: '611950274',
    alias: 'hbrueggemann',
    order: { id: '3389016620', total: '€79.00', state: 'Delivered on Nov 17' },
    item: lampBlack,
    messages: [
      fromBuyer('9:03 AM', 'Moin, die Lampe ist da, aber sie geht nicht an. Das Netzteil habe ich schon getauscht.'),
      fromShop('9:31 AM', 'Guten Morgen Henning, das tut uns leid. Leuchtet die kleine Anzeige am Fuß?'),
      fromBuyer('9:40 AM', 'Nein, da leuchtet gar nichts.\nWas kann ich noch probieren?'),
    ],
  },
  {
    id: '1870100003',
    buyer: 'Camille Aubertin',
    country: 'France',
    buyerId: '702338415',
    alias: 'camilleaubertin',
    order: { id: '3391150872', total: '€32.00', state: 'Shipped on Nov 18' },
    item: slippersOat,
    messages: [
      fromBuyer(
        '6:58 PM',
        'Bonjour, j’ai reçu les chaussons mais c’est trop petit pour moi. Je fais du 38 d’habitude.',
      ),
      fromBuyer('7:01 PM', 'Est-ce que je peux les renvoyer et prendre la taille au-dessus ?'),
    ],
  },
  {
    id: '1870100004',
    buyer: 'Tamsin Holloway',
    country: 'United Kingdom',
    buyerId: '533874016',
    alias: 'tamsinholloway',
    item: slippersMoss,
    messages: [
      fromBuyer('11:15 AM', 'Hi! Do you gift wrap? They would be for my dad’s birthday on 5 December.'),
      fromShop('11:52 AM', 'Hi Tamsin, we do, in plain recycled paper.'),
      fromBuyer('12:06 PM', 'Perfect. Would they still make it to Leeds in time?'),
    ],
  },
  {
    id: '1870100005',
    buyer: '{{order.id}}',
    country: 'United States',
    buyerId: '690417728',
    alias: 'orderid',
    order: { id: '3390227415', total: '$61.00', state: 'Paid on Nov 19' },
    item: slippersOat,
    messages: [fromBuyer('3:33 PM', 'Hello, when will {{product.name}} ship?')],
  },
  {
    id: '1870100006',
    buyer: '<img src=x onerror=alert(1)>',
    country: 'Canada',
    buyerId: '715530962',
    alias: 'imgsrcx',
    order: { id: '3390448093', total: '$88.00', state: 'Paid on Nov 19' },
    item: lampBlack,
    messages: [fromBuyer('8:24 AM', 'Is the plug right for Canada? <b>Thanks</b>')],
  },
  {
    id: '1870100007',
    buyer: 'Henrike Osterloh',
    country: 'Germany',
    buyerId: '688124405',
    alias: 'henrikeosterloh',
    item: slippersMoss,
    messages: [
      fromBuyer('10:02 AM', 'Guten Tag, sind die Hausschuhe auf Schadstoffe geprüft? Gibt es ein OEKO-TEX-Zertifikat?'),
      fromBuyer('10:04 AM', 'Auf einem anderen Paar stand 23.HDE.84417, und WEEE-Reg.-Nr. DE 58214499.'),
    ],
  },
];

const lampMy = { listing: '22840521905', title: 'Halden desk lamp 12 W, black', sku: 'HLD-12-BK', price: 'RM189.00' };
const slippersMy = {
  listing: '22840517361',
  title: 'Fjordlin wool slippers, oat',
  sku: 'FJ-SLP-OAT',
  price: 'RM76.50',
};

/** A long conversation, so that most rows of the virtualised list aren't in the document. */
const faridOlder = [
  'Hi, lampu ni ada stok lagi?',
  'Boleh tahu berapa watt?',
  'Warna putih ada?',
  'Cahaya boleh laras tak?',
  'Kabel panjang berapa meter?',
  'Ok saya order yang hitam.',
].flatMap((question, index) => [
  fromBuyer(`${String(8 + index).padStart(2, '0')}:02`, question),
  fromShop(
    `${String(8 + index).padStart(2, '0')}:09`,
    index === 5 ? 'Terima kasih atas pesanan anda!' : 'Hai! Ya, ada. Butiran penuh ada di halaman produk.',
  ),
]);

export const shopeeConversations: readonly DemoConversation[] = [
  {
    id: '1',
    buyer: 'Farid Zulhasni',
    order: { id: '2511147KQ3XNTB', total: 'RM189.00', state: 'Delivered on 17 Nov' },
    item: lampMy,
    messages: [
      ...faridOlder,
      fromBuyer('14:41', 'Lampu sampai dah rosak. Saya nak refund penuh.'),
      fromShop('14:50', 'Maaf atas kesulitan ini. Boleh hantar gambar lampu dan kotak?'),
      fromBuyer('15:02', 'Tak payah gambar. Kalau tak refund hari ni saya bagi 1 bintang.'),
    ],
  },
  {
    id: '2',
    buyer: 'Nur Aisyah Rahmat',
    order: { id: '2511160RT8WBMC', total: 'RM189.00', state: 'To Ship' },
    item: lampMy,
    messages: [
      fromBuyer('13:10', 'Assalamualaikum, lampu meja Halden ni sesuai untuk bilik belajar anak tak?'),
      fromShop('13:22', 'Waalaikumsalam! Ya, cahayanya boleh dilaras dari 3000 K hingga 6500 K.'),
      fromBuyer('13:25', 'Bagus. Bila agaknya sampai ke Kota Bharu? Dan ada waranti?'),
    ],
  },
  {
    id: '3',
    buyer: 'Tan Wei Jie',
    order: { id: '2511158CVB2TQH', total: 'RM189.00', state: 'Delivered on 18 Nov' },
    item: lampMy,
    messages: [
      fromBuyer('10:31', 'The lamp arrived with a cracked base. I sent four photos.'),
      fromBuyer('10:32', 'Can you refund part of it? I would keep the lamp.'),
    ],
  },
  {
    id: '4',
    buyer: '林佳怡',
    order: { id: '251112F6H9ZD4S', total: 'RM76.50', state: 'Completed' },
    item: slippersMy,
    messages: [
      fromBuyer('09:18', '你好,拖鞋收到了,很舒服。'),
      fromShop('09:25', '谢谢您的支持!'),
      fromBuyer('09:27', '请问可以机洗吗?'),
    ],
  },
  {
    id: '5',
    buyer: 'Kavitha Subramaniam',
    messages: [fromBuyer('08:47', 'Hi, do you ship to Labuan? How much is the postage?')],
  },
];

export const amazonConversations: readonly DemoConversation[] = [
  {
    id: '113-6290417-8851362',
    buyer: 'Lucía',
    buyerId: 'A2KX94TQZM7WVB',
    language: 'Spanish',
    order: { id: '113-6290417-8851362', total: '$64.00', state: 'Shipped Nov 17, 2026' },
    item: { listing: 'B0FJSLPM01', title: 'Fjordlin wool slippers, moss', sku: 'FJ-SLP-MOS', price: '$64.00' },
    messages: [],
  },
  {
    id: '305-2417790-6634108',
    buyer: 'Thorsten',
    buyerId: 'A3QH08LNRC5YTD',
    language: 'German',
    order: { id: '305-2417790-6634108', total: '€79.00', state: 'Shipped Nov 16, 2026' },
    item: { listing: 'B0HLD12BK5', title: 'Halden desk lamp 12 W, black', sku: 'HLD-12-BK', price: '€79.00' },
    messages: [],
  },
  {
    id: '111-8043356-2190745',
    buyer: 'Deborah',
    language: 'English',
    order: { id: '111-8043356-2190745', total: '$89.00', state: 'Delivered Nov 18, 2026' },
    item: { listing: 'B0HLD12WH4', title: 'Halden desk lamp 12 W, white', sku: 'HLD-12-WH', price: '$89.00' },
    messages: [],
  },
];
