import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addWorkingDays } from '../../domain/days/day-calendar.ts';
import type { FormField } from '../../domain/macros/form-fields.ts';
import { isComposing } from '../controls/is-composing.ts';
import { longDay } from './day-words.ts';

interface DayChipsProps {
  days: NonNullable<FormField['days']>;
  /** The day that the field holds, ISO 8601. */
  value: string;
  onPick: (day: string) => void;
}

/** So many working days are promised most. */
const OFFERED = [1, 2, 3];

/**
 * The next working days where the buyer is, or the last ones where the field expects a past day. They are one step for Tab; arrows go from one to
 * the next.
 */
export function DayChips({ days: { calendar, expects }, value, onPick }: DayChipsProps) {
  const { t, i18n } = useTranslation();
  const chips = useRef(new Map<number, HTMLButtonElement>());
  const [at, setAt] = useState(0);
  const sign = expects === 'past' ? -1 : 1;
  const offers = OFFERED.flatMap((count) => {
    const day = addWorkingDays(calendar.today, sign * count, calendar);
    return day === undefined ? [] : [{ count, day, by: `${sign < 0 ? '−' : '+'}${count}` }];
  });
  if (offers.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (at + step + offers.length) % offers.length;
    setAt(next);
    chips.current.get(next)?.focus();
  };
  return (
    <span className="days" role="group" aria-label={t('form.workingDayChips')} onKeyDown={onKeyDown}>
      {offers.map(({ count, day, by }, index) => {
        const name = t('form.workingDayChip', { count, by, date: longDay(day, i18n.language) });
        return (
          <button
            key={count}
            ref={(chip) => {
              if (chip) chips.current.set(index, chip);
              else chips.current.delete(index);
            }}
            type="button"
            className="scp-btn small num"
            tabIndex={index === at ? 0 : -1}
            aria-label={name}
            title={name}
            aria-pressed={value === day}
            onClick={() => {
              setAt(index);
              onPick(day);
            }}
          >
            {by}
          </button>
        );
      })}
      <span className="small i3 cut" aria-hidden="true">
        {t('form.workingDayChips')}
      </span>
    </span>
  );
}
