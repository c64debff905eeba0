import type { TFunction } from 'i18next';
import type { Finding } from '../../domain/guard/finding.ts';
import { countryName, languageName } from '../../domain/language/names.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import { writeValue, type Money } from '../../domain/macros/write-value.ts';
import { distanceWords, longDay } from './day-words.ts';
import { formatDay } from '../formats.ts';

/** What a finding says, and what it rests on. */
export interface FindingWords {
  readonly text: string;
  readonly source: string;
}

/** The sentence of a finding in the agent's language. `labelOf` names a variable. */
export function findingWords(
  finding: Finding,
  t: TFunction,
  language: string,
  labelOf: (name: string) => string,
): FindingWords {
  const label = finding.field === undefined ? undefined : labelOf(finding.field);
  const said = sentenceOf(finding, t, language);
  return {
    text: label === undefined ? said : t('guard.ofField', { label, said }),
    source: sourceOf(finding, t, language),
  };
}

function sentenceOf(finding: Finding, t: TFunction, language: string): string {
  switch (finding.id) {
    case 'compensation.listed':
      return t(`guard.listed.${finding.severity}`, { why: t(`verdict.reason.${finding.entry.reason}`) });
    case 'compensation.unsaid':
      return t('guard.unsaid', { why: t(`verdict.reason.${finding.entry.reason}`) });
    case 'compensation.unchecked':
      return t('guard.unchecked');
    case 'compensation.reading':
      return t('guard.stillReading');
    case 'amount.order':
      return t('guard.overOrder', { amount: words(finding.amount), most: words(finding.most) });
    case 'amount.limit':
      return t('guard.overLimit', {
        amount: words(finding.amount),
        most: words(finding.most),
        role: t(`options.roles.${finding.role}`),
      });
    case 'amount.rate':
      return t('guard.noRate', { amount: words(finding.amount), currency: finding.other });
    case 'day.past':
    case 'day.future':
    case 'day.far':
      return t(`guard.day.${finding.id === 'day.past' ? 'past' : finding.id === 'day.future' ? 'future' : 'far'}`, {
        date: longDay(finding.day, language),
        distance: distanceWords(finding.distance, language),
      });
    case 'wording':
      return t('guard.wording', { words: finding.words, why: agentText(finding.rule.message, language) });
    case 'language.other': {
      const { words: written, found, wanted } = finding;
      const of = languageName(wanted, language);
      if (found === undefined) return t('guard.otherLetters', { words: written, wanted: of });
      return t('guard.otherLanguage', { words: written, found: languageName(found, language), wanted: of });
    }
  }

  function words(money: Money): string {
    return moneyWords(money, language);
  }
}

function sourceOf(finding: Finding, t: TFunction, language: string): string {
  if ('entry' in finding) return t('guard.source.entry', { date: formatDay(finding.entry.since, language) });
  const source = t(`guard.source.${finding.source}`);
  if (finding.id === 'wording') {
    const { id, source: basis } = finding.rule;
    const date = formatDay(basis.checkedOn, language);
    return t('guard.checkedOn', { rule: source, id, source: basis.title, date });
  }
  const ratesOn = 'ratesOn' in finding ? finding.ratesOn : undefined;
  return ratesOn === undefined ? source : t('guard.rates', { source, date: formatDay(ratesOn, language) });
}

/** An amount as the agent reads it. */
export function moneyWords(money: Money, language: string): string {
  return writeValue(money, 'money', language, 'team')?.text ?? `${money.currency} ${money.amount}`;
}

/** A country's name, for "working days in Germany". */
export function placeName(country: string | undefined, language: string): string | undefined {
  return country === undefined ? undefined : countryName(country, language);
}
