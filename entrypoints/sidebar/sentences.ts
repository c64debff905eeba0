import type { CertificateAction, ShelfEntry } from '../../domain/certificates/shelf.ts';
import { pickText } from '../../domain/language/pick-text.ts';
import { renderTemplate } from '../../domain/macros/render-macro.ts';
import type { PackContent } from '../../domain/pack/active-pack.ts';
import type { LocalText } from '../../domain/pack/schema.ts';
import type { SizeAnswer } from '../../domain/sizes/size-answer.ts';
import { sizeSentenceValues } from '../../domain/sizes/describe-size.ts';
import type { SizeAudience, SizeMeasure, SizeQuestion } from '../../domain/sizes/size-question.ts';

/** One of the team's sentences, whole or not at all, in the buyer's language; another language never stands in silently. */
function fill(
  template: LocalText | undefined,
  language: string,
  values: ReadonlyMap<string, string>,
): string | undefined {
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
  const measureWord = pickText(pack.sentences?.[MEASURES[answer.bodyMeasure.of]] ?? {}, language);
  if (measureWord?.exact) values['size.measure'] = `${measureWord.text} ${values['size.measure']}`;
  const template = hasRange ? pack.sentences?.sizeRange : pack.sentences?.size;
  return fill(template, language, new Map(Object.entries(values)));
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
  // Without a title in the buyer's language the scheme's own name stands; it is the same in all.
  values.set('certificate.title', title?.exact ? title.text : (scheme?.name ?? title?.text ?? ''));
  if (certificate.number) values.set('certificate.number', certificate.number);
  if (certificate.party) {
    values.set('certificate.party', certificate.party.name);
    values.set('certificate.partyAddress', certificate.party.address);
  }
  if (certificate.link) values.set('certificate.link', certificate.link);
  return fill(pack.sentences?.[TEMPLATES[action]], language, values);
}
