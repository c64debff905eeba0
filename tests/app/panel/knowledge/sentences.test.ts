import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviseFit } from '../../../../domain/sizes/telling/advise-fit.ts';
import { packSchema } from '../../../../domain/pack/schema.ts';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import { readBody } from '../../../../domain/sizes/reading/read-body.ts';
import { garmentTable } from '../../../../domain/sizes/telling/size-table.ts';
import { baseSchema, layBase } from '../../../../domain/pack/lay-base.ts';
import {
  askSentence,
  certificateSentence,
  fitSentence,
  tableForReply,
} from '../../../../app/panel/knowledge/sentences.ts';
import { certificate, pack, shelf, text } from '../../../domain/certificates/make-shelf.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../packs', path), 'utf8'));
const parts = ['size-charts', 'schemes', 'expectations', 'sentences', 'intents', 'synonyms'].map((name) =>
  read(`base/${name}.json`),
);
const baseLayer = baseSchema.parse(Object.assign({}, ...parts));
const samplePack = packSchema.parse(read('sample.json'));
const whole = layBase(baseLayer, pack({ sentences: {} }));
const entry = (title: Record<string, string>) => shelf({ certificates: [certificate({ title })] })[0]!;

describe('a certificate whose title the buyer cannot read', () => {
  it('is named by its scheme, which is the same everywhere', () => {
    expect(certificateSentence(whole, 'fr', entry({ en: 'Our textile test' }), 'number')).toMatch(/OEKO.*23\.X\.1/);
  });

  it('is named by its title if it has one', () => {
    expect(certificateSentence(whole, 'de', entry({ en: 'Test', de: 'Textilprüfung' }), 'number')).toContain(
      'Textilprüfung',
    );
  });

  it('is not told at all in a language that the pack has no sentence in', () => {
    expect(certificateSentence(whole, 'he', entry(text('Test')), 'number')).toBeUndefined();
  });
});

describe('a size that leaves something open', () => {
  const languages = Object.keys(baseLayer.sentences.askSizeWhich!);
  const asked = (phrase: string, language: string) => {
    const parsed = parseSize(phrase, {});
    if (parsed.kind !== 'ambiguous' && parsed.kind !== 'two-systems')
      throw new Error(`Nothing is open: ${parsed.kind}.`);
    return askSentence(whole, language, parsed) ?? '';
  };

  it('is asked about in every language in which sizes are read, with nothing left open', () => {
    const told = languages.flatMap((language) => [asked('US 9.5', language), asked('EU 41 / US 9.5', language)]);
    expect(told.filter((sentence) => !sentence.includes('US 9.5') || /\{\{|undefined/.test(sentence))).toEqual([]);
    expect(languages.length).toBe(21);
  });

  it('is asked about in the words of the pack', () => {
    expect(asked('US 9.5', 'de')).toBe('Ist US 9.5 für eine Dame, einen Herrn oder ein Kind gedacht?');
  });
});

describe('advice on the sample dress', () => {
  const dress = samplePack.products.find(({ id }) => id === 'AVK-DRS-SND')!;
  const garment = dress.sizing!.garment!;
  const body = readBody('bust 87 cm, waist 66 cm, hip 92 cm');
  const advice = adviseFit(garment, body)!;
  const languages = Object.keys(baseLayer.sentences.fit!);

  it('is written in every language of the base, with nothing left open', () => {
    const told = languages.map((language) => fitSentence(whole, language, { advice, body, garment }) ?? language);
    expect(told.filter((sentence) => !sentence.includes('DE 38') || /\{\{|undefined/.test(sentence))).toEqual([]);
    expect(languages.length).toBe(21);
  });

  it('reads as a person writes', () => {
    expect(fitSentence(whole, 'de', { advice, body, garment })).toBe(
      'Nach Ihren Maßen (Brustumfang 87 cm, Taillenumfang 66 cm, Hüfte 92 cm) empfehlen wir Größe DE 38. Das Teil selbst misst: Brustumfang 96 cm, Taillenumfang 82 cm, Hüfte 106 cm. Hier bleibt mehr Platz als üblich: Taillenumfang 2 cm. Eine Größe kleiner (DE 36) wäre hier zu klein: Brustumfang 1 cm.',
    );
  });

  it('is not told in a language without the words', () => {
    expect(fitSentence(whole, 'he', { advice, body, garment })).toBeUndefined();
  });

  it('has its table in the language of the buyer, and from right to left where they read so', () => {
    const german = tableForReply(whole, 'de', garmentTable(garment, advice), dress.name);
    const arabic = tableForReply(whole, 'ar', garmentTable(garment, advice), dress.name);
    const hebrew = tableForReply(whole, 'he', garmentTable(garment, advice), dress.name);
    expect(german?.words).toEqual({
      title: 'Aavik Leinenkleid, Sand',
      heads: ['Größe', 'Brustumfang (cm)', 'Taillenumfang (cm)', 'Hüfte (cm)'],
      isRightToLeft: false,
    });
    expect(arabic?.words).toEqual({
      title: undefined,
      heads: ['المقاس', 'محيط الصدر (cm)', 'محيط الخصر (cm)', 'محيط الأرداف (cm)'],
      isRightToLeft: true,
    });
    expect(hebrew?.words).toEqual({ title: undefined, heads: ['', '(cm)', '(cm)', '(cm)'], isRightToLeft: true });
  });
});

describe('the other pieces of the sample pack', () => {
  it.each([
    ['RSK-OSH-NVY', 'chest 99 cm, neck 39 cm', 'fits EU 50'],
    ['RSK-OSH-NVY', 'chest 40 inches', 'fits EU 50'],
    ['RSK-TRS-NVY', 'waist 32 in, inseam 32 in, hips 38 in', 'fits W32 L32'],
    ['RSK-TRS-NVY', 'waist 81 cm, hip 95 cm, inside leg 76 cm', 'fits W32 L30'],
    ['RSK-TRS-NVY', 'waist 110 cm', 'none W38 L30'],
  ])('%s for %s', (id, text_, expected) => {
    const table = samplePack.products.find((product) => product.id === id)!.sizing!.garment!;
    const found = adviseFit(table, readBody(text_))!;
    expect(`${found.kind} ${found.row.size}`).toBe(expected);
  });
});
