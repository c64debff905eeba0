import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeOverText } from '../../../domain/macros/take-over-text.ts';
import type { Value } from '../../../domain/macros/write-value.ts';

const turn = (name: string | undefined, text: string, agent?: string) =>
  takeOverText(
    text,
    new Map<string, Value>([
      ...(name === undefined ? [] : [['buyer.name', name] as const]),
      ...(agent === undefined ? [] : [['agent.name', agent] as const]),
    ]),
  ).text;
const B = '{{buyer.name}}';

describe("F36: an own reply keeps no part of the buyer's name", () => {
  it.each([
    ['王芳', '王芳您好，订单已发出。', `${B}您好，订单已发出。`],
    ['王芳', '您好，王女士，感谢您的来信。', `您好，${B}，感谢您的来信。`],
    ['王芳', '王女士您好', `${B}您好`],
    ['李小明', '小明，您好', `${B}，您好`],
    ['李小明', '亲爱的小明：', `亲爱的${B}：`],
    ['欧阳娜娜', '欧阳女士您好', `${B}您好`],
    ['Rosalind Pemberton', 'Dear Rosalind,', `Dear ${B},`],
    ['Rosalind Pemberton', 'ROSALIND PEMBERTON', B],
    ['Rosalind Pemberton', 'Dear Mrs. Pemberton, thank you.', `Dear ${B}, thank you.`],
    [
      'Rosalind Pemberton',
      "We sent Rosalind's order and Pemberton’s invoice.",
      `We sent ${B}'s order and ${B}’s invoice.`,
    ],
    ['Rosalind Pemberton', 'to Pemberton, Rosalind', `to ${B}`],
    ['Rosalind Pemberton', 'thanks, rosalind!', `thanks, ${B}!`],
    ['Rosalind M. Pemberton', 'Rosalind Pemberton', B],
    ['José García', 'Hola Jose, Garcia', `Hola ${B}`],
    ['Jo Li', 'Hi Jo, is it so? li', `Hi ${B}, is it so? li`],
    ['annika1988', 'Hallo Annika,', `Hallo ${B},`],
    ['rosalind.pemberton', 'Hi Rosalind,', `Hi ${B},`],
    ['Lena Berg', 'The Lens is clean', 'The Lens is clean'],
    ['Maria José da Silva', 'Prezada Sra. da Silva, obra de seda', `Prezada ${B}, obra de seda`],
    ["Sean O'Brien", "O'Brien and Sean", `${B} and ${B}`],
    ['Annika Vogelsang', 'Annikas Paket, Frau Vogelsang', `${B} Paket, ${B}`],
    ['Анна Петрова', 'Мы отправили Анне Петровой посылку.', `Мы отправили ${B} посылку.`],
    ['Anna Kowalska', 'Paczka dla Anny Kowalskiej', `Paczka dla ${B}`],
    ['田中太郎', '田中様、お世話になっております。', `${B}様、お世話になっております。`],
    ['김민수', '민수님, 안녕하세요', `${B}님, 안녕하세요`],
    ['שרה לוי', 'שלום שרה', `שלום ${B}`],
  ])('%s in "%s"', (name, text, template) => {
    expect(turn(name, text)).toBe(template);
  });

  it("F36: nor of the agent's", () => {
    expect(turn('Rosalind Pemberton', 'Best regards,\nMei', 'Mei Lin')).toBe('Best regards,\n{{agent.name}}');
  });
});

describe('F36: a name that is a word too', () => {
  it.each([
    ['Will Smith', 'Will it fit? We will ship on Monday.'],
    ['Grace Price', 'The price is right, and Price includes tax.'],
    ['王伟', '国王的新衣'],
    ['高兴', '很高兴为您服务'],
    ['Mark May', 'You may mark it.'],
    ['Maria da Silva', 'obra da casa'],
  ])('stays a word: %s in "%s"', (name, text) => {
    expect(turn(name, text)).toBe(text);
  });

  it.each([
    ['Will Smith', 'Dear Will,', `Dear ${B},`],
    ['Will Smith', 'Thank you, Will.', `Thank you, ${B}.`],
    ['Will Smith', "Will's order", `${B}'s order`],
    ['Will Smith', 'Mr Smith will get it', `${B} will get it`],
    ['Will Smith', 'for Will Smith', `for ${B}`],
    ['高兴', '高兴您好', `${B}您好`],
    ['王伟', '王先生您好', `${B}您好`],
  ])('is a name where only a name stands: %s in "%s"', (name, text, template) => {
    expect(turn(name, text)).toBe(template);
  });
});

describe('F36: whoever is greeted', () => {
  it.each([
    'Dear *Camille Aubertin*,',
    'Hi *Camille*!',
    'Hi *Camille* 😊',
    'Hello Mr and *Mrs Smith*,',
    '你好，*王先生*！',
    'hi *camille*,',
    'Good morning *Mr. O’Brien*,',
    'Hallo *Frau Vogelsang*,',
    'Sehr geehrte *Frau Dr. Vogelsang*,',
    'Guten Tag, *Annika*!',
    'Bonjour *Mme Aubertin*,',
    'Chère *Camille*,',
    'Estimada *Sra. García*:',
    'Hola *Lucía*,',
    'Buongiorno *Giulia*,',
    'Gentile *Sig.ra Rossi*,',
    'Olá *João*,',
    'Prezada *Sra. Oliveira*,',
    'Beste *Jan de Vries*,',
    'Szanowna *Pani Anno*,',
    'Dzień dobry, *Pani Kowalska*,',
    'Здравствуйте, *Анна Сергеевна*!',
    '亲爱的*王芳*：',
    '尊敬的*李先生*，您好',
    '*王芳*您好',
    '*李女士*，您好',
    '亲爱的*Rosalind*，',
    '*田中*様',
    '*김민수*님, 안녕하세요',
  ])('"%s" keeps no name', (marked) => {
    const text = marked.replaceAll('*', '');
    expect(turn(undefined, text)).toBe(marked.replace(/\*.+\*/u, B));
  });

  it.each([
    'Dear customer,',
    'Hello there,',
    'Hi again, thanks for waiting.',
    'Hello!',
    'Hi, thanks!',
    'Liebe Grüße,',
    'Liebe Kundin,',
    'Sehr geehrte Damen und Herren,',
    'Guten Tag,',
    'Bonjour Madame,',
    'Cher client,',
    'Hola, buenos días',
    'Estimado cliente:',
    'Gentile cliente,',
    'Prezado cliente,',
    'Beste klant,',
    'Szanowni Państwo,',
    'Уважаемый клиент,',
    '亲，您好',
    '亲爱的顾客：',
    '您好，感谢您的来信',
    '谢谢您，您好',
    'お客様、お世話になっております。',
    '皆様',
    '고객님, 안녕하세요',
    'Thank you for your order, Sizes run small.',
    'Thanks for the photos',
  ])('"%s" names nobody', (text) => {
    expect(turn(undefined, text)).toBe(text);
  });
});

describe('F36: whoever is greeted and named again', () => {
  it('is no word with a small letter', () => {
    expect(turn(undefined, 'Dear Collector,\neach collector gets one.')).toBe(`Dear ${B},\neach collector gets one.`);
  });

  it('is nowhere in the reply', () => {
    expect(turn(undefined, 'Hi Camille,\nthanks, Camille!')).toBe(`Hi ${B},\nthanks, ${B}!`);
  });
});

describe('F36: any name in any greeting', () => {
  const names = [
    'Rosalind Pemberton',
    'Will Smith',
    'Jo Ng',
    'Grace May',
    'José Núñez',
    'Łukasz Wójcik',
    'Jean-Luc Petit',
    'Ann',
  ];
  const frames = [
    'Dear %,',
    'Hi %!',
    'Hallo %,',
    'Bonjour %,',
    'Hola %,',
    'Ciao %,',
    'Olá %,',
    'Beste %,',
    'Witam %,',
    'Привет, %!',
    '亲爱的%，',
    '%, thank you, %.',
    "%'s order",
  ];

  it('leaves neither the whole nor its first word nor its upper case', () => {
    const kept = names.flatMap((name) =>
      frames.flatMap((frame) =>
        [name, name.split(' ')[0] ?? '', name.toUpperCase()].flatMap((written) => {
          const text = turn(name, frame.replaceAll('%', written));
          return text.includes(written) || !text.includes(B) ? [`${frame} ${written}: ${text}`] : [];
        }),
      ),
    );
    expect(kept).toEqual([]);
  });
});

describe('F36: the greetings of every macro of the sample pack, in all its languages', () => {
  const pack = JSON.parse(readFileSync('packs/sample.json', 'utf8')) as { macros: { body: Record<string, string> }[] };
  const bodies = pack.macros.flatMap(({ body }) => Object.entries(body));
  const names: Partial<Record<string, string>> = {
    'zh-CN': '王芳',
    'zh-TW': '王芳',
    ja: '田中',
    ko: '김민수',
    ru: 'Анна Петрова',
    ar: 'أحمد',
  };
  const written = (body: string, buyer: string) =>
    body.replace(/\{\{buyer\.name(?:\|([^}]*))?\}\}/g, buyer).replace(/\{\{[^}]*\}\}/g, 'X1');

  it('name nobody where they greet a customer', () => {
    const wrong = bodies.filter(([, body]) => {
      const text = written(body, '$1');
      return turn(undefined, text) !== text;
    });
    expect(wrong).toEqual([]);
  });

  it('keep no name, also where the page told none', () => {
    const kept = bodies.flatMap(([language, body]) => {
      const name = names[language] ?? 'Camille Aubertin';
      const text = turn(undefined, written(body, name));
      return text.includes(name) ? [`${language}: ${text}`] : [];
    });
    expect(bodies.length).toBeGreaterThan(500);
    expect(kept).toEqual([]);
  });
});

describe('F36: a word in small letters beside the name with a capital', () => {
  it.each([
    ['Viola Serafini', 'Ciao Viola, il vaso color viola parte oggi.', `Ciao ${B}, il vaso color viola parte oggi.`],
    ['Deniz Kaya', 'Deniz Bey, yeni deniz havlusu geldi.', `${B} Bey, yeni deniz havlusu geldi.`],
    ['Bas Vermeer', 'Hoi Bas, de bas-gitaar is er.', `Hoi ${B}, de bas-gitaar is er.`],
  ])('stays: %s, "%s"', (name, text, template) => {
    expect(turn(name, text)).toBe(template);
  });

  it.each([
    ['Viola Serafini', 'Ciao Viola, tutto bene. Grazie, viola.', `Ciao ${B}, tutto bene. Grazie, ${B}.`],
    ['Viola Serafini', 'Ciao Viola,\nciao viola, a presto', `Ciao ${B},\nciao ${B}, a presto`],
    ['Viola Serafini', 'Ciao Viola, il pacco per viola parte oggi', `Ciao ${B}, il pacco per ${B} parte oggi`],
    ['Viola Serafini', 'ok per viola', `ok per ${B}`],
    [
      'Viola Serafini',
      'Ciao Viola, scrivo a viola.serafini@post.example',
      `Ciao ${B}, scrivo a ${B}.${B}@post.example`,
    ],
    ['Viola Serafini', 'Ciao Viola, tutto bene viola?', `Ciao ${B}, tutto bene ${B}?`],
  ])('goes where it is the name: %s, "%s"', (name, text, template) => {
    expect(turn(name, text)).toBe(template);
  });
});
