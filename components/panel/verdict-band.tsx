import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeHidden } from '../../domain/language/hidden-characters.ts';
import type { Verdict } from '../../domain/blacklist/verdict-kinds.ts';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { useIsLow } from '../controls/use-is-low.ts';
import { formatDay } from '../formats.ts';

interface VerdictBandProps {
  /** `undefined` while the conversation or the list is being read. */
  verdict: Verdict | undefined;
  buyerName: string | undefined;
  /** Words for the age of the list: "list 4 min old". */
  listAge: string | undefined;
  staleSince: string | undefined;
  /** What the last check for a new pack failed with, in words. */
  trouble?: string | undefined;
  /** How a listed buyer can object, as the team says it. */
  appeal?: string | undefined;
  /** Where a joining link is pasted; left out where there is no way. */
  onJoin?: (() => void) | undefined;
}

/** Nobody of such a team is ever on a list, and nothing is missing. */
const WITHOUT_LIST: ReadonlySet<string> = new Set(['no-team', 'no-list']);

/** The one full-width band: shape, word, reason. It never says more than the list proves. */
export function VerdictBand({ verdict, buyerName, listAge, staleSince, trouble, appeal, onJoin }: VerdictBandProps) {
  const { t, i18n } = useTranslation();
  const isLow = useIsLow();
  const [isOpen, setOpen] = useState(false);
  if (!verdict) {
    return (
      <section className="scp-verdict waiting" aria-label={t('verdict.title')}>
        <Icon name="reading" size={18} />
        <div className="word">{t('verdict.reading')}</div>
      </section>
    );
  }
  const look = lookOf(verdict);
  const isAlert = verdict.kind === 'listed' && verdict.severity === 3;
  // In a low window the band is one line, and the whole of it one press away.
  const isWhole = !isLow || isOpen;
  return (
    <section
      className={`scp-verdict ${look.tone} ${isWhole ? '' : 'line'}`.trimEnd()}
      role={isAlert ? 'alert' : 'status'}
      aria-label={t('verdict.title')}
    >
      <Icon name={look.icon} size={18} />
      <div className="word">
        {buyerName && <span className="unseen">{writeHidden(buyerName)}: </span>}
        {t(`verdict.word.${look.word}`)}
        <span className="side">{sideNote(verdict)}</span>
      </div>
      {verdict.kind === 'cannot-check' && (
        <p className="why">
          {verdict.reason === 'no-key'
            ? t(`verdict.noKey.${verdict.key ?? 'absent'}`)
            : t(`verdict.cannot.${verdict.reason}`, { day: staleSince && formatDay(staleSince, i18n.language) })}
        </p>
      )}
      {verdict.kind === 'cannot-check' && verdict.reason === 'no-team' && onJoin && (
        <p className="do">
          <Button small onPress={onJoin}>
            {t('verdict.join')}
          </Button>
        </p>
      )}
      {verdict.kind === 'cannot-check' && (verdict.reason === 'too-old' || verdict.reason === 'stale') && trouble && (
        <p className="why">{t('verdict.lastCheck', { trouble })}</p>
      )}
      {verdict.kind === 'cannot-check' && !WITHOUT_LIST.has(verdict.reason) && (
        <p className="do">
          {t('verdict.do.unknown')} {verdict.reason === 'no-handle' && t('verdict.do.openOrder')}
        </p>
      )}
      {verdict.kind === 'listed' && <ListedFacts verdict={verdict} appeal={appeal} isWhole={isWhole} />}
      {isLow && verdict.kind !== 'not-listed' && (
        <button type="button" className="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('verdict.more')}
        </button>
      )}
    </section>
  );

  function sideNote(v: Verdict): string | undefined {
    if (v.kind === 'listed') return t('verdict.severity', { severity: v.severity });
    if (v.kind === 'not-listed') return [t(`verdict.by.${v.by}`), listAge].filter(Boolean).join(' · ');
    return undefined;
  }
}

interface ListedFactsProps {
  verdict: Extract<Verdict, { kind: 'listed' }>;
  appeal: string | undefined;
  /** With the facts of the entry. */
  isWhole: boolean;
}

function ListedFacts({ verdict, appeal, isWhole }: ListedFactsProps) {
  const { t, i18n } = useTranslation();
  const { entry, severity, by } = verdict;
  const rows: [string, string][] = [];
  if (entry.evidence) rows.push([t('verdict.evidence'), t('verdict.cases', { count: entry.evidence })]);
  rows.push([
    t('verdict.valid'),
    t('verdict.fromTo', { from: formatDay(entry.since, i18n.language), to: formatDay(entry.until, i18n.language) }),
  ]);
  if (entry.by) {
    const { by: first, confirmedBy: name } = entry;
    rows.push([t('verdict.enteredBy'), name ? t('verdict.confirmedBy', { by: first, name }) : first]);
  }
  rows.push([t('verdict.basis'), t(`verdict.exact.${by}`)]);
  if (appeal) rows.push([t('verdict.appeal'), appeal]);
  return (
    <>
      <p className="why" title={t(`verdict.reason.${entry.reason}`)}>
        {t(`verdict.reason.${entry.reason}`)}
      </p>
      {isWhole && (
        <dl className="scp-kv">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="do">{t(`verdict.do.${severity}`)}</p>
    </>
  );
}

interface Look {
  readonly icon: IconName;
  readonly tone: string;
  readonly word: 'notListed' | 'cannotCheck' | 'block' | 'caution' | 'pastCase';
}

function lookOf(verdict: Verdict): Look {
  switch (verdict.kind) {
    case 'not-listed':
      return { icon: 'not-listed', tone: 'not-listed', word: 'notListed' };
    case 'cannot-check':
      return { icon: 'cannot-check', tone: 'cannot', word: 'cannotCheck' };
    case 'listed':
      if (verdict.severity === 3) return { icon: 'block', tone: 'block', word: 'block' };
      if (verdict.severity === 2) return { icon: 'caution', tone: 'caution', word: 'caution' };
      return { icon: 'past-case', tone: 'note', word: 'pastCase' };
  }
}
