import type { Sentence } from '../../../components/reply/sentence-bar.tsx';
import type { TableForReply } from '../../../components/sizes/size-reply.tsx';
import type { FitView } from '../../../components/sizes/use-size.ts';
import type { CertificateAction, ShelfEntry } from '../../../domain/certificates/shelf.ts';
import { isSameLanguage, pickText } from '../../../domain/language/pick-text.ts';
import { renderTemplate } from '../../../domain/macros/render-macro.ts';
import type { Values } from '../../../domain/macros/values.ts';
import type { PackContent, LocalText } from '../../../domain/pack/schema.ts';
import type { SizeAnswer } from '../../../domain/sizes/charts/size-answer.ts';
import { askAboutSize, type OpenSize, type SizeAsk } from '../../../domain/sizes/telling/describe-question.ts';
import { fitSentenceValues } from '../../../domain/sizes/telling/describe-fit.ts';
import { sizeSentenceValues } from '../../../domain/sizes/telling/describe-size.ts';
import type { SizeAudience, SizeMeasure, SizeQuestion } from '../../../domain/sizes/charts/size-question.ts';
import { writeTable, type SizeTable } from '../../../domain/sizes/telling/size-table.ts';

/** One of the team's sentences, whole or not at all, in the buyer's language; another language never silently takes its place. */
function fill(template: LocalText | undefined, language: string, values: Values): string | undefined {
  const picked = template && pickText(template, language);
  return picked?.exact ? renderTemplate(picked.text, values).text : undefined;
}

const AUDIENCES = {
  women: 'audienceWomen',
  men: 'audienceMen',
  children: 'audienceChildren',
  unisex: undefined,
} as const satisfies Record<SizeAudience, string | undefined>;

const MEASURES = {
  'foot-length': 'measureFootLength',
  bust: 'measureBust',
  chest: 'measureChest',
  waist: 'measureWaist',
  height: 'measureHeight',
  hip: 'measureHip',
  'inside-leg': 'measureInsideLeg',
  neck: 'measureNeck',
  head: 'measureHead',
  palm: 'measurePalm',
  finger: 'measureFinger',
  'under-bust': 'measureUnderBust',
  cup: 'measureBust',
} as const satisfies Record<SizeMeasure, string>;

export function sizeSentence(
  pack: PackContent,
  language: string,
  answer: Extract<SizeAnswer, { kind: 'answer' }>,
  question: SizeQuestion,
): string | undefined {
  const hasRange = answer.results.some((r) => r.system === answer.main && r.range);
  const words = question.audience && AUDIENCES[question.audience];
  const audienceWord = words && pickText(pack.sentences?.[words] ?? {}, language);
  const values = sizeSentenceValues(answer, question, {
    language,
    ...(audienceWord?.exact && { audienceWord: audienceWord.text }),
  });
  const measure = measureWord(pack, language, answer.bodyMeasure.of);
  if (measure !== undefined) values['size.measure'] = `${measure} ${values['size.measure']}`;
  const template = hasRange ? pack.sentences?.sizeRange : pack.sentences?.size;
  return fill(template, language, new Map(Object.entries(values)));
}

const ASKS = {
  system: 'askSizeSystem',
  audience: 'askSizeAudience',
  kind: 'askSizeKind',
  which: 'askSizeWhich',
} as const satisfies Record<SizeAsk['of'], string>;

/** The question that a size leaves open, to the buyer. */
export function askSentence(pack: PackContent, language: string, open: OpenSize): string | undefined {
  const ask = askAboutSize(open, language);
  return ask && fill(pack.sentences?.[ASKS[ask.of]], language, new Map(Object.entries(ask.values)));
}

/** What a measure is called in a language; nothing where the pack has no word in it. */
export function measureWord(pack: PackContent, language: string, of: SizeMeasure): string | undefined {
  const word = pickText(pack.sentences?.[MEASURES[of]] ?? {}, language);
  return word?.exact ? word.text : undefined;
}

/** A text in the buyer's language, with the same in the agent's where that is another one. */
export function inBoth(
  language: string,
  agentLanguage: string,
  write: (language: string) => string | undefined,
): Sentence | undefined {
  const text = write(language);
  if (text === undefined) return undefined;
  return { text, meaning: isSameLanguage(language, agentLanguage) ? undefined : write(agentLanguage) };
}

/** Advice by the buyer's own measures, every sentence of it or none. */
export function fitSentence(pack: PackContent, language: string, { advice, body }: FitView): string | undefined {
  const wordOf = (of: SizeMeasure) => measureWord(pack, language, of) ?? '';
  const { sentences, values } = fitSentenceValues(advice, body, { language, wordOf });
  const told = sentences.map((name) => fill(pack.sentences?.[name], language, values));
  if (told.some((sentence) => sentence === undefined)) return undefined;
  return told.join(/^(?:zh|ja)/.test(language) ? '' : ' ');
}

/** What stands around sentences that are a reply by themselves. Without words in the buyer's language nothing does. */
export interface LetterFrame {
  readonly greeting: string | undefined;
  readonly close: string | undefined;
}

export function letterFrame(pack: PackContent, language: string, values: Values): LetterFrame {
  return {
    greeting: fill(pack.sentences?.greeting, language, values),
    close: fill(pack.sentences?.close, language, values),
  };
}

/** A table in the buyer's language, as text and with what its picture says. */
export function tableForReply(
  pack: PackContent,
  language: string,
  table: SizeTable | undefined,
  name: LocalText | undefined,
): TableForReply | undefined {
  if (!table) return undefined;
  const title = name && pickText(name, language);
  const word = pickText(pack.sentences?.sizeWord ?? {}, language);
  const sizeHead = word?.exact ? word.text : '';
  const heads = table.columns.map((column) => {
    if (column.kind === 'measure') return `${measureWord(pack, language, column.of) ?? ''} (cm)`.trim();
    return column.kind === 'size' || column.system === 'letter' ? sizeHead : column.system;
  });
  return {
    table,
    text: writeTable(table, (of) => measureWord(pack, language, of) ?? ''),
    words: {
      title: title?.exact ? title.text : undefined,
      heads,
      isRightToLeft: /^(?:ar|he|fa|ur)\b/.test(language),
    },
  };
}

const TEMPLATES = {
  number: 'certificateNumber',
  attach: 'certificateAttached',
  link: 'certificateLink',
  declare: 'certificateDeclared',
  party: 'certificateParty',
} as const satisfies Record<CertificateAction, string>;

export function certificateSentence(
  pack: PackContent,
  language: string,
  { certificate, scheme }: ShelfEntry,
  action: CertificateAction,
): string | undefined {
  if (!certificate) return undefined;
  const values = new Map<string, string>();
  const title = pickText(certificate.title, language);
  // Without a title in the buyer's language the scheme's own name is used; it is the same in all.
  values.set('certificate.title', title?.exact ? title.text : (scheme?.name ?? title?.text ?? ''));
  if (certificate.number) values.set('certificate.number', certificate.number);
  if (certificate.party) {
    values.set('certificate.party', certificate.party.name);
    values.set('certificate.partyAddress', certificate.party.address);
  }
  if (certificate.link) values.set('certificate.link', certificate.link);
  return fill(pack.sentences?.[TEMPLATES[action]], language, values);
}
