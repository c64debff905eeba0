import type { TFunction } from 'i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { LocalText, Product } from '../../domain/pack/schema.ts';
import { formatDay } from '../formats.ts';
import type { SheetLine } from './sheet.ts';

const PAPERS = ['packaging', 'material', 'battery', 'safety'] as const;

/** Everything that the pack says of a product, but for its certificates and other products. `siteName` names a marketplace. */
export function sheetOfProduct(
  product: Product,
  language: string,
  t: TFunction,
  siteName: (site: string) => string,
): SheetLine[] {
  const { id, aliases = {}, category, status, launchedOn, listings, specs, papers, faq = [] } = product;
  const told = (name: 'use' | 'installation' | 'cautions' | 'not', text: LocalText | undefined): SheetLine[] =>
    text ? [{ id: name, label: t(`lookUp.line.${name}`), text, isForBuyers: true }] : [];
  const names = Object.values(aliases).flat();
  return [
    { id: 'category', label: t('lookUp.line.category'), text: t(`lookUp.category.${category}`) },
    ...(status ? [{ id: 'status', label: t('lookUp.line.status'), text: t(`lookUp.status.${status}`) }] : []),
    ...(launchedOn
      ? [{ id: 'launched', label: t('lookUp.line.launched'), text: formatDay(launchedOn, language) }]
      : []),
    ...headed(
      t('lookUp.line.specs'),
      specs.map((spec) => ({
        id: `spec ${spec.id}`,
        label: agentText(spec.label, language),
        labelOf: spec.label,
        text: spec.value,
        isForBuyers: true,
      })),
    ),
    ...headed(t('lookUp.line.handling'), [
      ...told('use', product.use),
      ...told('installation', product.installation),
      ...told('cautions', product.cautions),
      ...told('not', product.not),
    ]),
    ...PAPERS.flatMap((kind) =>
      headed(
        t(`product.papers.${kind}`),
        papers
          .filter((paper) => paper.kind === kind)
          .map(({ id: own, label, value, code }) => ({
            id: `paper ${own}`,
            label: agentText(label, language),
            labelOf: label,
            text: code === undefined ? value : withCode(value, code),
            isForBuyers: true,
          })),
      ),
    ),
    ...headed(
      t('lookUp.line.faq'),
      faq.map(({ id: own, question, answer }) => ({
        id: `faq ${own}`,
        label: agentText(question, language),
        text: answer,
        isForBuyers: true,
      })),
    ),
    // The title has the SKU: what a buyer asks about comes first.
    ...headed(t('lookUp.line.numbers'), [
      { id: 'sku', label: t('lookUp.line.sku'), text: id },
      ...(names.length > 0 ? [{ id: 'aliases', label: t('lookUp.line.aliases'), text: names.join(' · ') }] : []),
      ...Object.entries(listings).flatMap(([site, numbers]) =>
        numbers.length > 0 ? [{ id: `listing ${site}`, label: siteName(site), text: numbers.join(' · ') }] : [],
      ),
    ]),
  ];
}

function headed(head: string, lines: readonly SheetLine[]): SheetLine[] {
  return lines.map((line, at) => (at === 0 ? { ...line, head } : line));
}

function withCode(value: LocalText, code: string): LocalText {
  return Object.fromEntries(Object.entries(value).map(([language, text]) => [language, `${text} (${code})`]));
}
