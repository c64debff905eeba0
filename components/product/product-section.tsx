import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText, isSameLanguage } from '../../domain/language/pick-text.ts';
import type { Product } from '../../domain/pack/schema.ts';
import type { ProductMatch } from '../../domain/products/find-product.ts';
import { writePaper, type PaperLine } from '../../domain/products/product-papers.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { Outcome } from '../controls/said.tsx';
import { SendBar } from '../controls/send-bar.tsx';
import { Section, type CardHandle } from '../controls/section.tsx';
import { SentenceBar, type SentenceDesk } from '../reply/sentence-bar.tsx';
import { languageName } from '../../domain/language/names.ts';
import { formatDay } from '../formats.ts';
import { ProductLine } from './product-line.tsx';
import { ProductPapers } from './product-papers.tsx';

interface ProductSectionProps {
  match: ProductMatch | undefined;
  alternatives: readonly Product[];
  /** What the product and its packaging are made of, with the proofs. */
  papers: readonly PaperLine[];
  /** How many products the pack holds, for the closed row without a conversation. */
  inPack: number;
  language: string;
  mode: 'insert' | 'copy';
  desk: SentenceDesk;
  open: boolean;
  onToggle: () => void;
  onInsert: (text: string) => void;
  said: Outcome;
  ref?: Ref<CardHandle>;
}

/** What the product is and is not; chosen lines go into the reply in the buyer's language. */
export function ProductSection({ ref, ...props }: ProductSectionProps) {
  const { match, open, onToggle, inPack } = props;
  const { t, i18n } = useTranslation();
  const head = useRef<HTMLButtonElement>(null);
  const focusHead = () => head.current?.focus();
  useImperativeHandle(ref, () => ({ focusHead, focusBody: focusHead }));
  const summary = match ? agentText(match.product.summary, i18n.language) : t('product.inPack', { count: inPack });
  return (
    <Section
      head={head}
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
  papers,
  language,
  mode,
  desk,
  onInsert,
  said,
}: Omit<ProductSectionProps, 'ref'> & { product: Product }) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const lines: readonly PaperLine[] = [
    ...product.specs.map((spec) => ({ paper: { ...spec, kind: 'material' as const }, proof: undefined })),
    ...papers,
  ].filter(({ paper }) => chosen.includes(paper.id));
  const lacking = lines.flatMap((line) => writePaper(line, language).lacks ?? []);
  const lackingLabels = lines.filter((line) => writePaper(line, language).lacks).map(({ paper }) => paper.label);
  const toggle = (id: string) => setChosen((c) => (c.includes(id) ? c.filter((x) => x !== id) : [...c, id]));
  const write = (to: string) => lines.map((line) => writePaper(line, to).text).join('\n');
  const meaning = isSameLanguage(language, i18n.language) ? undefined : write(i18n.language);
  const sentence = { text: write(language), meaning };

  return (
    <>
      <p className="b">{agentText(product.name, i18n.language)}</p>
      <p className="small i3">
        <bdi dir="ltr">{product.id}</bdi>
        {product.launchedOn && ` · ${t('product.launched', { day: formatDay(product.launchedOn, i18n.language) })}`}
      </p>
      <dl className="scp-spec">
        {product.specs.map((spec) => {
          return (
            <ProductLine
              key={spec.id}
              label={agentText(spec.label, i18n.language)}
              isChosen={chosen.includes(spec.id)}
              onChoose={() => toggle(spec.id)}
            >
              {agentText(spec.value, i18n.language)}
            </ProductLine>
          );
        })}
      </dl>
      <ProductPapers lines={papers} chosen={chosen} onChoose={toggle} />
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
      <SendBar said={said}>
        {lines.length === 0 ? (
          <div className="scp-act flush">
            <Button grow unready onPress={() => undefined}>
              {t('product.chooseFirst')}
            </Button>
          </div>
        ) : (
          <SentenceBar
            sentence={sentence}
            language={language}
            desk={desk}
            label={t(`product.${mode}`, { count: lines.length, language: languageName(language, i18n.language) })}
            onPut={() => onInsert(sentence.text)}
          />
        )}
        {lacking.length > 0 && (
          <p className="scp-note">
            {t('product.noText', {
              language: languageName(language, i18n.language),
              standIn: languageName(lacking[0]?.language ?? 'en', i18n.language),
              labels: lackingLabels.map((label) => agentText(label, i18n.language)).join(t('reply.comma')),
            })}
          </p>
        )}
      </SendBar>
    </>
  );
}
