import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { describeDay } from '../../domain/days/day-calendar.ts';
import { doubtDay } from '../../domain/days/doubt-day.ts';
import type { Finding } from '../../domain/guard/finding.ts';
import { readDay } from '../../domain/days/read-day.ts';
import type { FormField } from '../../domain/macros/form-fields.ts';
import { writeValue } from '../../domain/macros/write-value.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { distanceWords, longDay, monthName } from './day-words.ts';
import { findingWords, placeName } from './finding-words.ts';

interface FieldEchoProps {
  id: string;
  field: FormField;
  /** Its words are in another language than the letter. */
  foreign: Finding | undefined;
  /** The letters of a day, as they were typed. */
  typed: string;
  onAnswer: (value: string) => void;
}

/** Below a field: what its answer was read as, or why it was not. */
export function FieldEcho({ id, field, foreign, typed, onAnswer }: FieldEchoProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { read, wrong } = field;
  if (wrong) {
    return (
      <span id={id} className="wrong">
        {wrongWords(field, wrong, t, language)}
      </span>
    );
  }
  if (foreign) {
    return (
      <span id={id} className="echo odd" role="status">
        <span>
          <Icon name="caution" size={14} /> {findingWords({ ...foreign, field: undefined }, t, language, String).text}
        </span>
      </span>
    );
  }
  if (read === undefined || typeof read === 'string') return null;
  if ('day' in read) return <DayEcho id={id} field={field} typed={typed} day={read.day} onAnswer={onAnswer} />;
  const written = writeValue(read, undefined, language, 'team')?.text;
  return written === undefined || written === field.value.trim() ? null : (
    <span id={id} className="echo">
      {t('form.readAs', { value: written })}
    </span>
  );
}

function DayEcho({ id, field, typed, day, onAnswer }: Omit<FieldEchoProps, 'foreign'> & { day: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  if (!field.days) return null;
  const { calendar, expects } = field.days;
  const { distance, workingDays, isWeekend, isHoliday } = describeDay(day, calendar);
  const isOdd = doubtDay(day, calendar.today, expects) !== undefined;
  const place = placeName(calendar.country, language);
  const flipped = flip(day);
  return (
    <span id={id} className={isOdd ? 'echo odd' : 'echo'} aria-live="polite">
      <span>
        {isOdd && <Icon name="caution" size={14} />} {longDay(day, language)} · {distanceWords(distance, language)}
        {distance > 1 && ` · ${workingWords()}`}
        {isHoliday && ` · ${t('form.holiday', { place })}`}
        {isWeekend && !isHoliday && ` · ${t('form.weekend')}`}
      </span>{' '}
      {flipped !== undefined && (
        <Button small kind="quiet" onPress={() => onAnswer(flipped)}>
          {t('form.otherDay', { date: longDay(flipped, language) })}
        </Button>
      )}
    </span>
  );

  function workingWords(): string {
    return place === undefined
      ? t('form.workingDays', { count: workingDays })
      : t('form.workingDaysIn', { count: workingDays, place });
  }

  /** The other reading of `3/12`, while the letters still stand there. */
  function flip(meant: string): string | undefined {
    const other = field.days && readDay(typed, { ...field.days, language });
    return other && 'day' in other && other.day === meant ? other.other : undefined;
  }
}

function wrongWords(field: FormField, wrong: NonNullable<FormField['wrong']>, t: TFunction, language: string): string {
  const read = wrong === 'date' && field.days ? readDay(field.value, { ...field.days, language }) : undefined;
  if (!read || !('wrong' in read) || read.wrong === 'date') return t(`form.wrong.${wrong}`);
  const { day, month, year } = read.written;
  return t('form.noSuchDay', { day, month: monthName(month, language, year) });
}
