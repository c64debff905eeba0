import type { DemoConversation, DemoItem, DemoOrder } from './conversations.ts';

/**
 * Twelve conversations of an ordinary morning, each with what answers it and how an agent looks for that. The buyers' words are those of testers who had
 * seen neither cues nor training lines; the people are invented.
 */
export interface OrdinaryTask {
  /** What the agent has to do, as the table names it. */
  readonly what: string;
  readonly conversation: DemoConversation;
  /** Ids of the replies that answer it. */
  readonly wanted: readonly string[];
  /** How the title of a certificate that does begins. */
  readonly knowledge?: string;
  /** What is typed into the search: the begin of a short code, of a scheme, or initials of the title in pinyin. */
  readonly search: string;
  /** What is typed where the reply needs a day. */
  readonly day?: string;
}

const slippers: DemoItem = {
  listing: '1748205316',
  title: 'Fjordlin wool slippers, moss',
  sku: 'FJ-SLP-MOS',
  price: '€54.90',
};
const lamp: DemoItem = {
  listing: '1760348301',
  title: 'Halden desk lamp 12 W, black',
  sku: 'HLD-12-BK',
  price: '€79.00',
};
const speaker: DemoItem = {
  listing: '1769021457',
  title: 'Brisa Bluetooth speaker 8 W',
  sku: 'BRS-SPK-08',
  price: '$69.00',
};

const shipped: DemoOrder = { id: '3392200417', total: '€54.90', state: 'Shipped on Nov 21' };
const delivered: DemoOrder = { id: '3392200535', total: '€79.00', state: 'Delivered on Nov 27' };

let count = 0;
function task(
  what: string,
  [buyer, country, text]: readonly [string, string, string],
  answer: Pick<OrdinaryTask, 'wanted' | 'knowledge' | 'search' | 'day'>,
  { order, item = slippers, isOurs = false }: { order?: DemoOrder; item?: DemoItem; isOurs?: boolean } = {},
): OrdinaryTask {
  count += 1;
  return {
    what,
    ...answer,
    conversation: {
      id: String(1_870_200_000 + count),
      buyer,
      country,
      buyerId: String(702_000_100 + count),
      alias: `morning${count}`,
      // Etsy names each order once.
      ...(order && { order: { ...order, id: String(Number(order.id) + count) } }),
      item,
      messages: [
        { side: 'in', time: '8:12 AM', text },
        ...(isOurs ? [{ side: 'out' as const, time: '8:31 AM', text: 'Dzień dobry, lampa jest dostępna.' }] : []),
      ],
    },
  };
}

export const ordinaryTasks: readonly OrdinaryTask[] = [
  task(
    'where is it, no news for days (en)',
    ['Priya Oakley', 'United Kingdom', "Tracking hasn't changed since Thursday. Is it lost?"],
    { wanted: ['log-no-update', 'log-in-transit'], search: 'noup', day: '11/26' },
    { order: shipped },
  ),
  task(
    'where is it (de)',
    ['Jörg Wittkamp', 'Germany', 'Hallo, wo bleibt meine Bestellung?'],
    { wanted: ['log-in-transit', 'log-no-update'], search: 'wism' },
    { order: shipped },
  ),
  task(
    'money back (en)',
    ['Dana Whitlock', 'United States', 'I want my money back'],
    { wanted: ['ret-check-first'], search: 'refc' },
    { order: delivered, item: lamp },
  ),
  task(
    'which size (fr)',
    ['Léa Fontanel', 'France', 'bonjour, je prends du 39 en Nike, quelle pointure je dois choisir ?'],
    { wanted: ['goods-size-advice', 'goods-size-fit'], search: 'size' },
  ),
  task(
    'CE declaration (de)',
    ['Uwe Brandhorst', 'Germany', 'Haben Sie für die Lampe eine CE-Konformitätserklärung?'],
    { wanted: ['goods-certificate'], knowledge: 'CE：LVD', search: 'CE' },
    { item: lamp },
  ),
  task(
    'FCC ID (en)',
    ['Marcus Ellery', 'United States', 'does it have an FCC ID?'],
    { wanted: ['goods-certificate'], knowledge: 'FCC ID', search: 'FCC' },
    { item: speaker },
  ),
  task(
    'wrong item (it)',
    ['Chiara Bonfanti', 'Italy', 'Buongiorno, mi sono arrivate pantofole grigie invece di quelle verdi'],
    { wanted: ['goods-wrong-item', 'goods-wrong-colour'], search: 'wron' },
    { order: { ...delivered, total: '€54.90' } },
  ),
  task(
    'damaged, with pictures (en)',
    ['Owen Pryce', 'United Kingdom', 'It arrived broken, see the attached pictures. Can you send a new one?'],
    { wanted: ['goods-damage-replacement'], search: 'dmgr', day: '+3' },
    { order: delivered, item: lamp },
  ),
  task(
    'invoice (de)',
    ['Sabine Kortmann', 'Germany', 'Guten Tag, könnten Sie mir bitte noch eine Rechnung schicken?'],
    { wanted: ['pay-invoice'], search: 'invo' },
    { order: delivered, item: lamp },
  ),
  task(
    'spam (en)',
    [
      'Rank Higher Now',
      'United States',
      'We can bring your shop to the first page of Google, reply for our SEO offer!',
    ],
    { wanted: ['gen-spam'], search: 'spam' },
  ),
  task(
    'order not paid, our word was last (pl)',
    ['Zofia Malinowska', 'Poland', 'Dzień dobry, czy lampa jest jeszcze dostępna? Zamówiłam przed chwilą.'],
    { wanted: ['pay-unpaid'], search: 'unpa', day: '+3' },
    { order: { id: '3392200611', total: '€79.00', state: 'Awaiting payment' }, item: lamp, isOurs: true },
  ),
  task(
    'arrived, happy (en)',
    ['Nadine Carver', 'Canada', 'It arrived fine, I love it! Thank you'],
    { wanted: ['gen-thanks', 'gen-close-review'], search: 'than' },
    { order: delivered, item: lamp },
  ),
];
