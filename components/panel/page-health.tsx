import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageState } from '../../domain/reading.ts';
import { isComposing } from '../controls/is-composing.ts';
import { Icon } from '../controls/icon.tsx';
import { HealthList } from './health-list.tsx';
import { judgeHealth } from './health-words.ts';
import { RepairActions, type Repair } from './repair-actions.tsx';

interface PageHealthProps {
  page: PageState;
  repair: Repair;
}

/** What was read of the page, in one line; pressed, it lists every part with its source and how sure that is. */
export function PageHealth({ page, repair }: PageHealthProps) {
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
  const { tone, words, guessed, parts } = judgeHealth(page, t);
  const line = (
    <>
      <Icon name="pulse" size={14} />
      <span className="cut">
        {words}
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
          <h2 className="small b i2">{t('health.title')}</h2>
          <HealthList health={parts} />
          {guessed > 0 && <p className="small i3">{t('health.guessText')}</p>}
          <RepairActions repair={repair} />
        </section>
      )}
    </span>
  );
}
