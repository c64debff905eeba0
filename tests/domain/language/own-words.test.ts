import { describe, expect, it } from 'vitest';
import { buyerTexts, ownWords } from '../../../domain/language/own-words.ts';
import type { Message } from '../../../domain/reading.ts';

const OWN = 'Danke, das passt mir leider nicht.';

describe('F11: what a buyer wrote ends', () => {
  it.each([
    ['at quoted lines', '> Dear customer, thank you very much\n> for your order.'],
    ['at two levels of them', '>> Where is it?\n> It has shipped.'],
    ['at an English attribution', 'On Mon, 3 Nov 2026 at 10:02, Nordwind wrote:\n> Dear customer, thank you.'],
    ['at one without quoted lines', 'On Mon, 3 Nov 2026 at 10:02, Nordwind wrote:\nDear customer, thank you.'],
    [
      'at one on two lines',
      'On Mon, 3 Nov 2026 at 10:02, Nordwind Customer\nService <cs@nordwind.example> wrote:\n> Dear customer.',
    ],
    ['at a German one', 'Am 3. Nov. 2026 um 10:02 schrieb Nordwind <cs@nordwind.example>:\n> Dear customer.'],
    ['at a French one', 'Le lun. 3 nov. 2026 à 10:02, Nordwind a écrit :\n> Dear customer.'],
    ['at a Spanish one', 'El lun, 3 nov 2026 a las 10:02, Nordwind escribió:\n> Dear customer.'],
    ['at a Dutch one', 'Op ma 3 nov 2026 om 10:02 schreef Nordwind:\n> Dear customer.'],
    ['at a Polish one', 'pon., 3 lis 2026 o 10:02 Nordwind napisał(a):\n> Dear customer.'],
    ['at a Chinese one', 'Nordwind 于2026年11月3日周一 10:02写道：\n> Dear customer.'],
    ['at a Japanese one', '2026年11月3日(火) 10:02 Nordwind <cs@nordwind.example>:\n> Dear customer.'],
    ['at a Korean one', '2026년 11월 3일 (화) 오전 10:02, Nordwind님이 작성:\n> Dear customer.'],
    ['at a former mail', '-----Original Message-----\nDear customer, thank you.'],
    [
      'at the head of a mail',
      'From: Nordwind <cs@nordwind.example>\nSent: Monday, 3 November 2026 10:02\nTo: Annika\nSubject: Your order\n\nDear customer.',
    ],
    ['at a German head of a mail', 'Von: Nordwind\nGesendet: Montag, 3. November 2026\nAn: Annika\n\nDear customer.'],
    ['at the mark of a signature', '--\nAnnika Vogelsang, Head of Procurement'],
    ["at the device's line", 'Sent from my iPhone'],
    ["at the device's line in Chinese", '发自我的iPhone'],
    [
      'at a note of confidentiality',
      'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, delete it.',
    ],
  ])('%s', (_what, behind) => {
    expect(ownWords(`${OWN}\n\n${behind}`)).toBe(OWN);
  });

  it('and goes on below a quotation', () => {
    expect(ownWords('On Mon, 3 Nov 2026 at 10:02, Nordwind wrote:\n> Which size?\nGröße 42 bitte.')).toBe(
      'Größe 42 bitte.',
    );
  });

  it.each([
    ['a face', '>:( wo ist mein Paket'],
    ['another face', '>_< ok'],
    ['a sum that is more than another', 'it was > 100 EUR'],
    ['a colon', 'My address:\nHauptstraße 1, Berlin'],
    ['what it says somebody wrote', 'You wrote:\nit ships today. It did not.'],
    ['one line that looks like a head', 'From: Berlin\nwhen will it come?'],
    ['confidence', 'I am confident that this message is right.'],
    ['a dash', 'ok - thanks\n- Annika'],
    ['a Chinese sentence with a colon', '我的地址：\n上海市徐汇区'],
  ])('but not at %s', (_what, text) => {
    expect(ownWords(text)).toBe(text);
  });

  it.each(['> Where is it?', 'Sent from my iPhone'])('and nothing is left of %j', (text) => {
    expect(ownWords(text)).toBe('');
  });
});

describe("a buyer's newest texts", () => {
  const message = (id: string, text: string, direction: Message['direction'] = 'in', kind: Message['kind'] = 'text') =>
    ({ id, direction, kind, text }) as const;

  it('F11: are in their own words, newest first, without what the agent wrote', () => {
    const messages = [
      message('1', 'too old'),
      message('2', 'first\n\n> quoted'),
      message('3', 'ours', 'out'),
      message('4', 'picture', 'in', 'image'),
      message('5', 'second\n\nSent from my iPhone'),
    ];
    expect(buyerTexts(messages, 2)).toEqual(['second', 'first']);
  });
});
