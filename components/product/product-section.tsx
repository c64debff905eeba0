import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText, pickText } from '../../domain/language/pick-text.ts';
import type { Product } from '../../domain/pack/schema.ts';
import type { ProductMatch } from '../../domain/products/find-product.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Said } from '../controls/said.tsx';
import { Section } from '../controls/section.tsx';
import { languageName } from '../../domain/language/names.ts';
import { formatDay } from '../formats.ts';

interface ProductSectionProps {
  match: ProductMatch | undefined;
  alternatives: readonly Product[];
  /** How many products the pack holds, for the closed row without a conversation. */
  inPack: number;
  language: string;
  mode: 'insert' | 'copy';
  open: boolean;
  onToggle: () => void;
  onInsert: (text: string) => void;
  said: string | undefined;
  /** While the last insert can be taken back. */
  onUndo?: (() => void) | undefined;
}

/** What the product is and is not; chosen lines go into the reply in the buyer's language. */
export function ProductSection(props: ProductSectionProps) {
  const { match, open, onToggle, inPack } = props;
  const { t, i18n } = useTranslation();
  const summary = match ? agentText(match.product.summary, i18n.language) : t('product.inPack', { count: inPack });
  return (
    <Section
      icon="spec"
      title={t('product.title')}
      summary={open && match ? t(`product.by.${match.by}`) : summary}
      open={open}
      onToggle={onToggle}
    >
      {match ? (
        <ProductCard key={match.product.id} {...props} product={match.product} />
      ) : (
        <p className="scp-flag">{t('product.none')}</p>
      )}
    </Section>
  );
}

function ProductCard({
  product,
  alternatives,
  language,
  mode,
  onInsert,
  said,
  onUndo,
}: ProductSectionProps & { product: Product }) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const lines = product.specs.filter((s) => chosen.includes(s.id));
  const inLanguage = (spec: Product['specs'][number]) => {
    const label = pickText(spec.label, language, ['en']);
    const value = pickText(spec.value, language, ['en']);
    return {
      text: `${label?.text ?? ''}: ${value?.text ?? ''}`,
      isExact: Boolean(label?.exact && value?.exact),
      standIn: value?.language ?? 'en',
    };
  };
  const lacking = lines.filter((s) => !inLanguage(s).isExact);
  const toggle = (id: string) => setChosen((c) => (c.includes(id) ? c.filter((x) => x !== id) : [...c, id]));
  const insert = () => onInsert(lines.map((s) => inLanguage(s).text).join('\n'));

  return (
    <>
      <p className="b">{agentText(product.name, i18n.language)}</p>
      <p className="small i3">
        <bdi dir="ltr">{product.id}</bdi>
        {product.launchedOn && ` · ${t('product.launched', { day: formatDay(product.launchedOn, i18n.language) })}`}
      </p>
      <dl className="scp-spec">
        {product.specs.map((spec) => {
          const isChosen = chosen.includes(spec.id);
          const label = agentText(spec.label, i18n.language);
          return (
            <div key={spec.id}>
              <dt>{label}</dt>
              <dd className={isChosen ? 'b' : undefined}>{agentText(spec.value, i18n.language)}</dd>
              <dd>
                <button
                  type="button"
                  className="add"
                  aria-pressed={isChosen}
                  aria-label={t('product.choose', { label })}
                  onClick={() => toggle(spec.id)}
                >
                  <Icon name={isChosen ? 'not-listed' : 'plus'} size={14} />
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      {product.not && (
        <p className="scp-flag">
          <Icon name="info" size={14} />
          <span>
            {agentText(product.not, i18n.language)}
            {alternatives.length > 0 &&
              ` ${t('product.instead', { names: alternatives.map((p) => agentText(p.name, i18n.language)).join(' · ') })}`}
          </span>
        </p>
      )}
      <div className="scp-act flush">
        <Button
          kind={lines.length > 0 ? 'go' : 'line'}
          grow
          unready={lines.length === 0}
          onPress={() => lines.length > 0 && insert()}
        >
          {lines.length === 0
            ? t('product.chooseFirst')
            : t(`product.${mode}`, { count: lines.length, language: languageName(language, i18n.language) })}
        </Button>
      </div>
      {lacking.length > 0 && (
        <p className="scp-note">
          {t('product.noText', {
            language: languageName(language, i18n.language),
            standIn: languageName(lacking.map(inLanguage)[0]?.standIn ?? 'en', i18n.language),
            labels: lacking.map((s) => agentText(s.label, i18n.language)).join(t('reply.comma')),
          })}
        </p>
      )}
      <Said text={said} onUndo={onUndo} />
    </>
  );
}
