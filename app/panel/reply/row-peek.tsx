import { useTranslation } from 'react-i18next';
import type { SectionName } from '../../../components/reply/rows.ts';
import { formatDay } from '../../../components/formats.ts';
import { dayOf } from '../../../domain/clock.ts';
import { agentText } from '../../../domain/language/pick-text.ts';
import type { PackContent } from '../../../domain/pack/schema.ts';
import type { ProductFinder } from '../../../domain/products/find-product.ts';

/** Facts of a product that are shown before it is opened. */
const FACTS = 5;

interface RowPeekProps {
  pack: PackContent;
  products: ProductFinder;
  section: SectionName;
  /** A certificate's, scheme's or product's id, or a number or size as it was typed. */
  subject: string;
}

/** What a row leads to, in a few lines in its place: enough to know whether it is the right one. */
export function RowPeek({ pack, products, section, subject }: RowPeekProps) {
  const { t, i18n } = useTranslation();
  const facts = listFacts();
  return (
    <dl className="scp-peek" role="group" aria-label={t('reply.peek')}>
      {facts.length === 0 && (
        <div>
          <dd>{t('reply.peekNothing')}</dd>
        </div>
      )}
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );

  function listFacts(): readonly (readonly [string, string])[] {
    const words = (texts: Parameters<typeof agentText>[0]) => agentText(texts, i18n.language);
    if (section === 'product') {
      const product = products.withId(subject);
      const specs = product?.specs.slice(0, FACTS).map((spec) => [words(spec.label), words(spec.value)] as const) ?? [];
      return product ? [['SKU', product.id], ...specs] : [];
    }
    const certificate = pack.certificates.find(({ id }) => id === subject);
    if (section !== 'certificates' || !certificate) return [];
    const until = certificate.expiresOn;
    const isOver = until !== undefined && until < dayOf(new Date());
    return [
      ...(certificate.number ? [[t('certificates.fact.form'), certificate.number] as const] : []),
      [t('certificates.fact.issuer'), certificate.issuer ?? '–'],
      [
        t('certificates.fact.term'),
        until
          ? t(isOver ? 'certificates.ended' : 'certificates.to', { day: formatDay(until, i18n.language) })
          : t('certificates.noEnd'),
      ],
      ...(certificate.products?.length ? [['SKU', certificate.products.join(t('reply.comma'))] as const] : []),
    ];
  }
}
