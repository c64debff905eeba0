import type { TFunction } from 'i18next';
import type { Finding } from '../../domain/guard/finding.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Draft } from '../../domain/macros/prepare-draft.ts';
import { findingWords, moneyWords } from './finding-words.ts';

/** What an agent sends to the lead instead of a reply that only a lead may decide: the case, the amounts, the reasons, and the text. */
export function writeLeadRequest(
  draft: Draft,
  findings: readonly Finding[],
  t: TFunction,
  language: string,
  labelOf: (name: string) => string,
): string {
  const valueOf = (name: string) => {
    const value = draft.values.get(name);
    if (typeof value === 'string') return value;
    return value && 'amount' in value ? moneyWords(value, language) : undefined;
  };
  const line = (name: string) => {
    const value = valueOf(name);
    return value === undefined ? [] : [t('guard.request.line', { label: labelOf(name), value })];
  };
  const amounts = draft.macro.fields.filter(({ type }) => type === 'money').map(({ id }) => `field.${id}`);
  return [
    t('guard.request.title', { reply: agentText(draft.macro.title, language) }),
    ...['site.name', 'buyer.name', 'order.id', 'order.amount', 'product.name', ...amounts].flatMap(line),
    ...findings
      .filter(({ severity }) => severity !== 'note')
      .map((finding) => findingWords(finding, t, language, labelOf))
      .map(({ text, source }) => `- ${text} ${source}`),
    t('guard.request.please'),
  ].join('\n');
}
