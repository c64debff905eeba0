import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/lookup/choice.tsx';
import { MarketPapers } from '../../components/lookup/market-papers.tsx';
import { ProductLinks } from '../../components/lookup/product-links.tsx';
import { languagesOf, type Convert, type SheetLine } from '../../components/lookup/sheet.ts';
import { SheetLines } from '../../components/lookup/sheet-lines.tsx';
import { Button } from '../../components/controls/button.tsx';
import { buildShelf } from '../../domain/certificates/shelf.ts';
import { languageName } from '../../domain/language/names.ts';
import { isSameLanguage } from '../../domain/language/pick-text.ts';
import { MOST_COMPARED } from '../../domain/look-up/address.ts';
import { addOtherUnits, hasOtherUnits } from '../../domain/look-up/convert-units.ts';
import type { LookUpThing, ThingName } from '../../domain/look-up/kinds.ts';
import type { PackContent, Product } from '../../domain/pack/schema.ts';
import { copyText } from '../team/clipboard.ts';

interface ThingViewProps {
  pack: PackContent;
  thing: LookUpThing;
  lines: readonly SheetLine[];
  /** Of the texts; chosen once, and kept from thing to thing. */
  language: string;
  onLanguage: (language: string) => void;
  market: string;
  onMarket: (market: string) => void;
  markets: readonly (readonly [string, string])[];
  today: string;
  compared: readonly string[];
  onCompare: (compared: readonly string[]) => void;
  onOpen: (thing: ThingName) => void;
}

/** Everything that the pack says of one thing, in a language and for a market. */
export function ThingView({
  pack,
  thing,
  lines,
  language,
  onLanguage,
  market,
  onMarket,
  markets,
  ...rest
}: ThingViewProps) {
  const { t, i18n } = useTranslation();
  const { today, compared, onCompare, onOpen } = rest;
  const [said, setSaid] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
  }, [thing.kind, thing.id]);
  const product = thing.kind === 'products' ? pack.products.find(({ id }) => id === thing.id) : undefined;
  const convert: Convert = product && hasOtherUnits(market) ? addOtherUnits : (text) => text;
  const offered = languagesOf(lines);
  const chosen = offered.find((one) => isSameLanguage(language, one)) ?? language;
  const copy = (text: string) =>
    void copyText(text).then((is) => setSaid(is ? t('lookUp.copied', { text }) : t('health.notCopied')));
  const isCompared = compared.includes(thing.id);

  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        {thing.title}
      </h2>
      {thing.line !== '' && thing.kind !== 'glossary' && thing.kind !== 'news' && <p className="i2">{thing.line}</p>}
      <div className="scp-lookup-choices">
        {(offered.length > 1 || !offered.includes(chosen)) && offered.length > 0 && (
          <Choice
            label={t('lookUp.language')}
            value={chosen}
            options={[...new Set([...offered, chosen])].map((one) => [one, languageName(one, i18n.language)])}
            onChoose={onLanguage}
          />
        )}
        {product && (
          <Choice
            label={t('lookUp.market')}
            value={market}
            none={t('lookUp.allMarkets')}
            options={markets}
            onChoose={onMarket}
          />
        )}
        {product && (
          <Button
            pressed={isCompared}
            unready={!isCompared && compared.length >= MOST_COMPARED}
            onPress={() => {
              if (isCompared) onCompare(compared.filter((id) => id !== thing.id));
              else if (compared.length < MOST_COMPARED) onCompare([...compared, thing.id]);
              else setSaid(t('lookUp.compare.full', { count: MOST_COMPARED }));
            }}
          >
            {t('lookUp.compare.add')}
          </Button>
        )}
      </div>
      <SheetLines key={`${thing.kind} ${thing.id}`} lines={lines} language={chosen} convert={convert} onCopy={copy} />
      {product && (
        <>
          <h3 className="scp-sub">{t('lookUp.kind.certificates')}</h3>
          <MarketPapers
            entries={buildShelf(pack, { product, country: market || undefined, today })}
            onOpen={(id) => onOpen({ kind: 'certificates', id })}
          />
          <Links product={product} pack={pack} onOpen={onOpen} />
        </>
      )}
      <p className="scp-lookup-said" role="status">
        {said}
      </p>
    </>
  );
}

/** Products in its place, that work with it, and that buyers take with it. */
function Links({ product, pack, onOpen }: { product: Product } & Pick<ThingViewProps, 'pack' | 'onOpen'>) {
  const { t } = useTranslation();
  const kinds = ['alternatives', 'compatible', 'related'] as const;
  return kinds.map((kind) => (
    <ProductLinks
      key={kind}
      title={t(`lookUp.links.${kind}`)}
      products={(product[kind] ?? []).flatMap((id) => pack.products.find((one) => one.id === id) ?? [])}
      onOpen={(id) => onOpen({ kind: 'products', id })}
    />
  ));
}
