import type { TFunction } from 'i18next';
import { languageName, countryName } from '../../domain/language/names.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import type { ThingName } from '../../domain/look-up/kinds.ts';
import { localTime } from '../../domain/market/find-market.ts';
import type {
  Certificate,
  LocalText,
  Macro,
  Market,
  PackContent,
  Policy,
  SizeChart,
} from '../../domain/pack/schema.ts';
import { formatDay } from '../formats.ts';
import type { SheetLine } from './sheet.ts';

interface SheetAsk {
  readonly pack: PackContent;
  readonly language: string;
  readonly now: Date;
  readonly t: TFunction;
}

/** What the pack says of a thing that is no product; `undefined` if it has no such thing. */
export function sheetOf({ kind, id }: ThingName, ask: SheetAsk): SheetLine[] | undefined {
  const { pack } = ask;
  const of = <T>(found: T | undefined, write: (found: T, ask: SheetAsk) => SheetLine[]) => found && write(found, ask);
  switch (kind) {
    case 'certificates':
      return of(
        pack.certificates.find((one) => one.id === id),
        certificateLines,
      );
    case 'sizes':
      return of(
        pack.sizeCharts.find((one) => one.id === id),
        chartLines,
      );
    case 'replies':
      return of(
        pack.macros.find((one) => one.id === id),
        replyLines,
      );
    case 'rules':
      return of(
        pack.policies.find((one) => one.site === id),
        ruleLines,
      );
    case 'markets':
      return of(
        pack.markets.find((one) => one.country === id),
        marketLines,
      );
    case 'glossary':
      return of(
        pack.glossary?.find((one) => one.id === id),
        ({ term, definition, also }, { t }) => [
          { id: 'definition', label: t('lookUp.line.definition'), labelOf: term, text: definition, isForBuyers: true },
          ...plain(
            'also',
            t('lookUp.line.aliases'),
            Object.values(also ?? {})
              .flat()
              .join(' · '),
          ),
        ],
      );
    case 'news':
      return of(
        pack.news.find((one) => one.id === id),
        ({ at, body }, { t, language }) => [
          { id: 'day', label: t('lookUp.line.day'), text: formatDay(at.slice(0, 10), language) },
          { id: 'body', label: t('lookUp.line.text'), text: body },
        ],
      );
    case 'products':
      return undefined;
  }
}

function plain(id: string, label: string, text: string | undefined): SheetLine[] {
  return text ? [{ id, label, text }] : [];
}

function certificateLines(one: Certificate, { pack, language, t }: SheetAsk): SheetLine[] {
  const scheme = pack.schemes.find(({ id }) => id === one.scheme);
  const day = (of: string | undefined) => of && formatDay(of, language);
  return [
    ...plain('scheme', t('lookUp.line.scheme'), scheme?.name ?? one.scheme),
    ...(scheme ? [{ id: 'about', label: t('lookUp.line.about'), text: scheme.about }] : []),
    ...plain('number', t('lookUp.line.number'), one.number),
    ...plain('issuer', t('lookUp.line.issuer'), one.issuer),
    ...plain('holder', t('lookUp.line.holder'), one.holder),
    ...plain('markets', t('lookUp.kind.markets'), one.markets.map((code) => countryName(code, language)).join(' · ')),
    ...plain('products', t('lookUp.kind.products'), one.products?.join(' · ') ?? t('certificates.company')),
    ...plain('issuedOn', t('lookUp.line.issuedOn'), day(one.issuedOn)),
    ...plain('expiresOn', t('lookUp.line.expiresOn'), day(one.expiresOn) ?? t('certificates.noEnd')),
    ...(one.note ? [{ id: 'note', label: t('lookUp.line.note'), text: one.note }] : []),
  ];
}

function chartLines({ source, kind, audience, measure, rows }: SizeChart, { t }: SheetAsk): SheetLine[] {
  return [
    ...plain('for', t('lookUp.line.category'), `${t(`sizes.kind.${kind}`)} · ${t(`sizes.audience.${audience}`)}`),
    ...plain('source', t('lookUp.line.source'), source.title),
    ...rows.map(({ measure: [from, to], sizes }, at) => ({
      id: `row ${at}`,
      label: from === to ? `${from} ${measure.unit}` : `${from}–${to} ${measure.unit}`,
      text: Object.entries(sizes)
        .map(([system, size]) => `${system} ${size}`)
        .join(' · '),
      head: at === 0 ? t(`sizes.measure.${measure.of}`) : undefined,
    })),
  ];
}

function replyLines({ code, when, whenNot, body }: Macro, { t }: SheetAsk): SheetLine[] {
  const told = (id: string, label: string, text: LocalText | undefined) => (text ? [{ id, label, text }] : []);
  return [
    ...plain('code', t('lookUp.line.code'), code),
    ...told('when', t('notes.when'), when),
    ...told('whenNot', t('notes.whenNot'), whenNot),
    // Its braces are filled in the panel, so it is read here and inserted there.
    { id: 'body', label: t('lookUp.line.text'), text: body },
  ];
}

function ruleLines(policy: Policy, { t, language }: SheetAsk): SheetLine[] {
  const kinds = ['link', 'attachment', 'coupon', 'reviewRequest', 'emoji'] as const;
  return [
    { id: 'summary', label: t('lookUp.line.rule'), text: policy.summary },
    ...kinds.flatMap((kind) => {
      const said = policy[kind];
      return said ? [{ id: kind, label: t(`lookUp.line.${kind}`), text: t(`lookUp.line.${said}`) }] : [];
    }),
    ...plain('limit', t('lookUp.line.limit'), policy.messageLimit?.toLocaleString(language)),
    ...plain(
      'languages',
      t('lookUp.line.languages'),
      policy.languages?.map((one) => languageName(one, language)).join(' · '),
    ),
    ...plain('source', t('lookUp.line.source'), [policy.source.title, policy.source.url].filter(Boolean).join(' · ')),
  ];
}

function marketLines(market: Market, { language, now, t }: SheetAsk): SheetLine[] {
  const time = localTime(market, now);
  return [
    ...plain('time', t('lookUp.line.time'), time?.time ?? t('who.zoneUnknown')),
    ...plain(
      'languages',
      t('lookUp.line.languages'),
      market.languages.map((one) => languageName(one, language)).join(' · '),
    ),
    ...plain('currency', t('lookUp.line.currency'), market.currency),
    { id: 'address', label: t('lookUp.line.address'), text: agentText(market.address, language) },
  ];
}
