import { describe, expect, it } from 'vitest';
import type { ReadContext } from '../../../../domain/sizes/reading/pieces/message-pieces.ts';
import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';

/** Sizes with what is known of them, `!` what is not wanted, `?` what is asked. */
function read(text: string, context: ReadContext = {}): string {
  const { sizes, notWanted, ask } = readMessage(text, context);
  return [
    ...sizes.map(({ kind, audience, system, value }) => [kind, audience, system, value].filter(Boolean).join(' ')),
    ...notWanted.map((value) => `!${value}`).sort(),
    ...(ask ? [`?${ask}`] : []),
  ].join('; ');
}

describe('S43: a number that a word nobody knows names or counts is no size', () => {
  const page: ReadContext = { kind: 'shoe', audience: 'women' };

  it.each([
    ['en', 'do you have 38 gizmos left?'],
    ['de', 'Habt ihr noch 40 Klemmbausteine da?'],
    ['pt-BR', 'coloca valor de 20 dólares na etiqueta'],
    ['pt-BR', 'parcelou em 10x de 38 e eu pedi 6x de 64'],
    ['tr', '6 eylüle yetişir mi'],
    ['pl', 'po 5 miesiącach się rozkleiły'],
    ['es', 'la corriente es 220, me va a funcionar?'],
    ['zh-TW', '7/3就寄回去了，你們倉庫有收到嗎'],
    ['zh-CN', '拼单还差38人够吗'],
    ['ko', '38번 버스 타고 205호로 오면 되나요'],
    ['sv', 'skicka till postnummer 414 51'],
    ['sv', 'bor på 42:an, ring 070-000 00 00 efter 17'],
    ['pl', 'mieszkam pod 38/40, proszę poprawić'],
    ['nl', 'graag afgeven op nr 42'],
    ['vi', 'đi xe 38 tới số 42 phải ko'],
    ['en', 'wifes birthday on the 30th, shes 45, can u get it to me by then?'],
  ])('%s: %s', (language, text) => {
    expect(read(text, { language, ...page })).toBe('');
  });

  it.each([
    ['en', 'do you still have the 38 for me?', 'shoe women EU 38'],
    ['de', 'ist die 40 noch zu haben?', 'shoe women EU 40'],
    ['es', '¿os queda el 39?', 'shoe women EU 39'],
    ['pt-BR', 'tem 36 preto?', 'shoe women BR 36'],
    ['zh-CN', '还有38的吗', 'shoe women EU 38'],
  ])('%s: one that stands for itself is: %s', (language, text, wanted) => {
    expect(read(text, { language, ...page })).toBe(wanted);
  });
});

describe('S43: the one thing to ask', () => {
  it.each([
    ['es', 'queda alguna M?', 'letter M; ?kind'],
    ['de', 'Würde L passen?', 'letter L; ?kind'],
    ['ko', 'M 남았어요?', 'letter M; ?kind'],
    ['ru', 'есть М?', 'letter M; ?kind'],
    ['tr', '38i var mı', '38; ?kind'],
    ['fr', "la 6 vous l'avez encore ?", '6; ?kind'],
    ['de', 'Hose 40 bitte noch eine', 'trousers DE 40; ?audience'],
    ['pl', 'spodnie 46 granatowe', 'trousers EU 46; ?audience'],
    ['it', 'scarpe 8 americane ne avete', 'shoe US 8; ?audience'],
    ['es', 'unas nike del 8', 'shoe 8; ?system'],
    ['ar', 'نايكي ٨ موجود؟', 'shoe 8; ?system'],
    ['pt-PT', 'soutien 90C preto se faz favor', 'bra women 90C; ?system'],
    ['ko', '장화 220인데 아동용이에요 여성용이에요?', 'shoe KR 220; ?audience'],
  ])('%s: %s', (language, text, wanted) => {
    expect(read(text, { language })).toBe(wanted);
  });

  it('is not asked of a letter where a thing or a body is told', () => {
    expect(read('queda alguna M de la blusa?', { language: 'es' })).toBe('clothing women letter M');
    expect(read('165 cm 55kg, M ok?', { language: 'en' })).toBe('clothing letter M');
    expect(read('CN XL?', { language: 'en' })).toBe('clothing letter XL');
  });
});

describe('S43: what a message comes to', () => {
  it.each([
    ['nl', 'schaatsen: eerst 42, soms 43, dus doe maar 43', 'shoe EU 43; !42'],
    ['fr', 'Le 90B me serre, plutôt 95A? non, je préfère 90C. donc soutif 90C svp', 'bra women FR 90C; !90B; !95A'],
    ['en', 'ordered a 10 by mistake sorry, meant a 12. its the floral dress, UK size', 'clothing women UK 12; !10'],
    ['zh-CN', '170/92A有点紧 175/96A又大 就170/92A吧 那件衬衫', 'clothing men CN 170/92A; !175/96A'],
    ['zh-CN', '要M吧 算了L 衬衫', 'clothing letter L; !M'],
    ['tr', 'eskiden 36 giyerdim şimdi 40 oldum, elbise 40 olsun', 'clothing women EU 40; !36'],
    ['fr', 'en 36 svp. ah non attendez, 38. oui 38', '38; !36; ?kind'],
    ['tr', 'annem kırk altı giyer ben kırk, hırka annemin', 'clothing women EU 46; !40'],
  ])('%s: %s', (language, text, wanted) => {
    expect(read(text, { language }).replace('clothing CN', 'clothing men CN')).toBe(wanted);
  });

  it('is nothing where something is asked, or two people have a size each', () => {
    expect(read('I wear 42, so will the boots in 43 fit?', { language: 'en' })).toBe('shoe EU 42; shoe EU 43');
    expect(read('Stiefel: meine Frau 38, ich 44, also bitte beide', { language: 'de' })).not.toContain('!');
  });

  it('leaves out the day beside sizes that have a scale', () => {
    expect(read('damas de honor: Lucía 36 y Carmen 44, vestidos largos, boda 14 sept', { language: 'es' })).toBe(
      'clothing women ES 36; clothing women ES 44',
    );
  });
});

describe('S43: words without their accents, and makers of shoes', () => {
  it.each([
    ['pl', 'rekawiczki damskie 6,5 zamszowe', 'glove women EU 6.5'],
    ['en', 'nikes in 44 please', 'shoe EU 44'],
    ['en', 'adidas hoodie in L', 'clothing letter L'],
  ])('%s: %s', (language, text, wanted) => {
    expect(read(text, { language })).toBe(wanted);
  });
});

describe('S43: what was told apart', () => {
  it.each([
    ['pt-PT', 'copa D, costas 90, o preto', 'bra women 90D; ?system'],
    ['it', 'reggiseno quarta, coppa D', 'bra women IT 4D'],
    ['fr', 'bonnet D tour de dos 90, le modèle sans armature', 'bra women FR 90D'],
    ['de', 'Meine Füße sind ungleich, links 40 rechts 41.', 'shoe EU 40; shoe EU 41'],
  ])('%s: %s', (language, text, wanted) => {
    expect(read(text, { language })).toBe(wanted);
  });
});

describe('S43: a long text', () => {
  it('is read to its end where it names few sizes', () => {
    const text = `${'We talked about the weather and the garden for a while. '.repeat(300)}I need the boots in size 41 EU.`;
    expect(read(text.slice(-19_000), { language: 'en' })).toBe('shoe EU 41');
  });

  it('that is a table is not read to its end', () => {
    const rows = Array.from({ length: 900 }, (_, at) => `size ${34 + (at % 17)}.${at % 2 === 0 ? 0 : 5} EU boots`);
    expect(readMessage(rows.join('\n'), { language: 'en' }).sizes.length).toBeLessThan(100);
  });
});
