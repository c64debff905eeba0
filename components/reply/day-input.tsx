import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from '../../domain/days/read-day.ts';
import type { FormField } from '../../domain/macros/form-fields.ts';

interface DayInputProps {
  field: FormField;
  shared: {
    ref: Ref<HTMLInputElement>;
    'aria-required': boolean;
    'aria-invalid': true | undefined;
    'aria-describedby': string;
  };
  /** The letters that were typed here. */
  typed: string;
  onTyped: (text: string) => void;
  onAnswer: (value: string) => void;
}

/**
 * A day as the agent types it. What can be read is answered as `2026-12-03`, so that "tomorrow" stays the day that was meant; the letters stay
 * in the field.
 */
export function DayInput({ field, shared, typed, onTyped, onAnswer }: DayInputProps) {
  const { i18n, t } = useTranslation();
  const answerOf = (text: string) => {
    const read = field.days && readDay(text, { ...field.days, language: i18n.language });
    return read && 'day' in read ? read.day : text;
  };
  // The answer may have come from elsewhere since.
  const isTyped = answerOf(typed) === field.value;
  return (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      value={isTyped ? typed : field.value}
      placeholder={field.example ?? t('form.dayExample')}
      onChange={(event) => {
        onTyped(event.target.value);
        onAnswer(answerOf(event.target.value));
      }}
    />
  );
}
