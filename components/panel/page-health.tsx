import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageState, PartHealth } from '../../domain/reading.ts';
import { isComposing } from '../controls/is-composing.ts';
import { Icon } from '../controls/icon.tsx';
import { HealthList, isGuess, isWhole } from './health-list.tsx';
import { RepairActions, type Repair } from './repair-actions.tsx';

interface PageHealthProps {
  page: PageState;
  siteTitle: string | undefined;
  repair: Repair;
}

/** What was read of the page, in one line; pressed, it lists every part with its source and how sure that is. */
export function PageHealth({ page, siteTitle, repair }: PageHealthProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !anchor.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  const { tone, key, read, count, guessed, parts } = healthOf(page);
  const line = (
    <>
      <Icon name="pulse" size={14} />
      <span className="cut">
        {t(`footer.${key}`, { site: siteTitle, read, count })}
        {guessed > 0 && ` · ${t('footer.guessed', { count: guessed })}`}
      </span>
    </>
  );
  if (parts.length === 0) return <span className={`row ${tone}`}>{line}</span>;

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || isComposing(event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Whoever goes into the page leaves the frame and looks at it there: the list stays.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <span ref={anchor} className="scp-health-anchor" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={`row ${tone}`}
        title={t('footer.healthHint')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {line}
      </button>
      {isOpen && (
        <section className="scp-pop" aria-label={t('health.title')}>
          <h2 className="small b i2">{t('empty.whatWasRead', { read, count })}</h2>
          <HealthList health={parts} />
          {guessed > 0 && <p className="small i3">{t('health.guessText')}</p>}
          <RepairActions repair={repair} />
        </section>
      )}
    </span>
  );
}

/** Not every question is about an order or an item: one that is missing is said, and alarms nobody. */
const QUIET: ReadonlySet<string> = new Set(['order', 'product']);

interface Health {
  readonly tone: string;
  readonly key: 'off' | 'reading' | 'found' | 'all' | 'some' | 'changed';
  readonly read: number;
  /** Parts that are looked for. */
  readonly count: number;
  readonly guessed: number;
  readonly parts: readonly PartHealth[];
}

function healthOf(page: PageState): Health {
  const nothing = { tone: '', read: 0, count: 0, guessed: 0, parts: [] };
  if (page.kind === 'none') return { ...nothing, key: 'off' };
  if (page.kind === 'reading') return { ...nothing, key: 'reading' };
  const parts = page.kind === 'open' ? page.reading.health : page.health;
  const count = parts.filter(({ off }) => off !== true).length;
  const counts = { read: parts.filter(isWhole).length, count, guessed: parts.filter(isGuess).length, parts };
  // What is read of a page without its landmarks is read by its look.
  const isBare = page.kind === 'open' && parts.some(({ part, read, off }) => part === 'inbox' && !read && !off);
  if (page.kind === 'layout-changed' || isBare) return { ...counts, tone: 'caution', key: 'changed' };
  // Without a conversation there is nothing to read but the inbox.
  if (page.kind === 'no-conversation' && !parts.some(({ slow }) => slow))
    return { ...counts, guessed: 0, tone: 'good', key: 'found' };
  const missing = parts.filter((one) => !isWhole(one) && one.off !== true);
  const isGrave = missing.some(({ part }) => !QUIET.has(part));
  if (missing.length > 0) return { ...counts, tone: isGrave ? 'caution' : '', key: 'some' };
  return { ...counts, tone: counts.guessed > 0 ? '' : 'good', key: 'all' };
}
