import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Comparison } from '../../components/lookup/comparison.tsx';
import { LookUpField } from '../../components/lookup/look-up-field.tsx';
import { ProductFilters } from '../../components/lookup/product-filters.tsx';
import { sheetOf } from '../../components/lookup/sheet-of-others.ts';
import { sheetOfProduct } from '../../components/lookup/sheet-of-product.ts';
import { dayOf } from '../../domain/clock.ts';
import type { ProductFilter } from '../../domain/look-up/address.ts';
import { addOtherUnits, hasOtherUnits } from '../../domain/look-up/convert-units.ts';
import { writeThingName, type ThingName } from '../../domain/look-up/kinds.ts';
import type { Role } from '../../domain/pack/kinds/role.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { titleOfSite } from '../pack/title-of-site.ts';
import { GroupList } from './group-list.tsx';
import { KindNav } from './kind-nav.tsx';
import { ThingView } from './thing-view.tsx';
import { useFinder } from './use-finder.ts';
import { useMarkets } from './use-markets.ts';
import { usePlace } from './use-place.ts';
import { useRows } from './use-rows.ts';

/** Rows of a table drawn at first, and further ones with each press. */
const A_PAGE = 60;

/** The field, the tables, and what is open of them. */
export function LookUpDesk({ pack, role, now }: { pack: PackContent; role: Role; now: Date }) {
  const { t, i18n } = useTranslation();
  const { place, go } = usePlace();
  const { query, kind, row, filter, compared } = place;
  const [typing, setTyping] = useState({ text: query, of: query });
  const [most, setMost] = useState(A_PAGE);
  const [language, setLanguage] = useState(i18n.language);
  const [market, setMarket] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const finder = useFinder(pack, role);
  const markets = useMarkets(pack);
  const today = dayOf(now);
  const sheet = useSheets(pack, now);
  const { groups, isNear } = useRows({ pack, finder, place, most, sheet, today });
  const open = row && finder.things[row.kind].find(({ id }) => id === row.id);
  const products = compared.flatMap((id) => pack.products.find((one) => one.id === id) ?? []);

  // Back and forward change what was asked without a key press.
  const typed = typing.of === query ? typing.text : query;
  useEffect(() => field.current?.focus(), []);
  const ask = (text: string, isSettled: boolean) => {
    setTyping({ text, of: isSettled ? text : query });
    if (!isSettled) return;
    setMost(A_PAGE);
    go({ query: text, row: undefined }, { isSame: row === undefined });
  };
  const [drawn] = useState(() => new Map<string, HTMLElement>());
  const hold = useCallback(
    (thing: ThingName, element: HTMLElement | null) => {
      if (element) drawn.set(writeThingName(thing), element);
      else drawn.delete(writeThingName(thing));
    },
    [drawn],
  );
  /** To the row before or behind one, in whatever group; above the first is the field. */
  const moveFrom = (from: ThingName | undefined, by: number) => {
    const names = groups.flatMap(({ rows }) => rows.map(({ thing }) => writeThingName(thing)));
    const next = (from ? names.indexOf(writeThingName(from)) : -1) + by;
    if (next < 0) field.current?.focus();
    else drawn.get(names[next] ?? '')?.focus();
  };
  const setFilter = useCallback((next: ProductFilter) => go({ filter: next }), [go]);
  const openThing = (thing: ThingName) => go({ row: thing });
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const first = groups[0]?.rows[0]?.thing;
    if (event.key === 'Enter' && first) openThing(first);
    else if (event.key === 'ArrowDown') moveFrom(undefined, 1);
    else if (event.key === 'Escape' && typed !== '') ask('', true);
    else return;
    event.preventDefault();
  };
  const isComparing = products.length > 1 && row === undefined;
  const isOpen = open !== undefined || isComparing;

  return (
    <>
      <LookUpField ref={field} query={typed} onQuery={ask} onKey={onKey} />
      <KindNav
        things={finder.things}
        kind={kind}
        onKind={(next) => {
          setMost(A_PAGE);
          go({ kind: next, row: undefined });
        }}
      />
      <p className="unseen" role="status">
        {query.trim() !== '' && said()}
      </p>
      <div className={isOpen ? 'scp-lookup-desk open' : 'scp-lookup-desk'}>
        <div className="scp-lookup-list">
          {(kind === undefined
            ? groups.some((one) => one.kind === 'products') || filterIsSet()
            : kind === 'products') && (
            <ProductFilters pack={pack} filter={filter} markets={markets} onFilter={setFilter} />
          )}
          {groups.length === 0 && <p className="i2">{said()}</p>}
          {isNear && query.trim() !== '' && <p className="small i2">{t('reply.nearest', { query: query.trim() })}</p>}
          <GroupList
            groups={groups}
            kind={kind}
            open={row}
            onOpen={openThing}
            onMove={moveFrom}
            onDraw={hold}
            onKind={(next) => go({ kind: next })}
            onMore={() => setMost((before) => before + A_PAGE)}
          />
        </div>
        {isOpen && (
          <article className="scp-lookup-open">
            <p className="scp-lookup-back">
              <Button small onPress={() => go(isComparing ? { compared: [] } : { row: undefined })}>
                {t(isComparing ? 'lookUp.compare.end' : 'lookUp.back')}
              </Button>
              {products.length > 0 && open && (
                <Button
                  small
                  kind={products.length > 1 ? 'go' : 'line'}
                  unready={products.length < 2}
                  onPress={() => products.length > 1 && go({ row: undefined })}
                >
                  {t(products.length > 1 ? 'lookUp.compare.show' : 'lookUp.compare.another', {
                    count: products.length,
                  })}
                </Button>
              )}
            </p>
            {open ? (
              <ThingView
                pack={pack}
                thing={open}
                lines={sheet(open)}
                language={language}
                onLanguage={setLanguage}
                market={market}
                onMarket={setMarket}
                markets={markets}
                today={today}
                compared={compared}
                onCompare={(next) => go({ compared: next }, { isSame: true })}
                onOpen={openThing}
              />
            ) : (
              <>
                <h2>{t('lookUp.compare.title')}</h2>
                <Comparison
                  products={products}
                  convert={hasOtherUnits(market) ? addOtherUnits : (text) => text}
                  onOpen={(id) => openThing({ kind: 'products', id })}
                  onRemove={(id) => go({ compared: compared.filter((one) => one !== id) })}
                />
              </>
            )}
          </article>
        )}
      </div>
    </>
  );

  function filterIsSet(): boolean {
    return Object.values(filter).some((value) => value !== undefined);
  }

  function said(): string {
    if (query.trim() === '') return t('lookUp.nothing');
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return count === 0 ? t('reply.nothingFound', { query: query.trim().slice(0, 60) }) : t('lookUp.found', { count });
  }
}

/** What is known of a thing, line by line. */
function useSheets(pack: PackContent, now: Date) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const products = useMemo(() => new Map(pack.products.map((one) => [one.id, one])), [pack]);
  return useCallback(
    ({ kind, id }: ThingName) => {
      if (kind !== 'products') return sheetOf({ kind, id }, { pack, language, now, t }) ?? [];
      const product = products.get(id);
      return product ? sheetOfProduct(product, language, t, (site) => titleOfSite(site, pack) ?? site) : [];
    },
    [pack, products, language, now, t],
  );
}
