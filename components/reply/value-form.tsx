import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../controls/is-composing.ts';

export interface FormField {
  /** Name of the variable. */
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'date' | 'choice';
  /** Left empty it has no default, so nothing can be inserted. */
  readonly isRequired: boolean;
  /** Answered with something that is no number where one is needed. */
  readonly isWrong: boolean;
  readonly example: string | undefined;
  /** In the agent's language; the answer is the number of the choice. */
  readonly choices: readonly string[];
}

interface ValueFormProps {
  fields: readonly FormField[];
  answers: Readonly<Record<string, string>>;
  onAnswer: (name: string, value: string) => void;
  /** Enter in the last missing field. */
  onDone: () => void;
  onBack: () => void;
}

/** Asks for what only the agent knows. Enter goes to the next missing value, then inserts. */
export function ValueForm({ fields, answers, onAnswer, onDone, onBack }: ValueFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const isMissing = (field: FormField) => field.isRequired && (answers[field.name] ?? '').trim() === '';
  const missing = fields.filter((field) => isMissing(field) || field.isWrong);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-missing]')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter') {
      const next = [...(form.current?.querySelectorAll<HTMLElement>('[data-missing]') ?? [])].find(
        (e) => e !== event.target,
      );
      if (next) next.focus();
      else if (missing.length === 0) onDone();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={form} className={missing.length === 0 ? 'scp-form done' : 'scp-form'} onKeyDown={onKeyDown}>
      {fields.map((field) => {
        const shared = {
          value: answers[field.name] ?? '',
          'data-missing': missing.includes(field) || undefined,
          'aria-required': field.isRequired,
          'aria-invalid': field.isWrong || undefined,
        };
        return (
          <label key={field.name}>
            <span className="l">{field.label}</span>
            <span className="f">
              {field.type === 'choice' ? (
                <select {...shared} onChange={(event) => onAnswer(field.name, event.target.value)}>
                  <option value="">{t('form.choose')}</option>
                  {field.choices.map((choice, index) => (
                    <option key={choice} value={index}>
                      {choice}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...shared}
                  type={field.type === 'date' ? 'date' : 'text'}
                  inputMode={field.type === 'number' ? 'decimal' : undefined}
                  placeholder={field.example}
                  onChange={(event) => onAnswer(field.name, event.target.value)}
                />
              )}
              {isMissing(field) && <span className="small i3">{t('form.required')}</span>}
            </span>
            {field.isWrong && <span className="wrong">{t('form.notNumber')}</span>}
          </label>
        );
      })}
      <div className="scp-legend">
        <span className="v fill">{t('form.filled')}</span>
        <span className="v def">{t('form.default')}</span>
        {missing.length > 0 && (
          <span>
            <span className="v miss">{t('form.missing')}</span> {t('form.missingCount', { count: missing.length })}
          </span>
        )}
      </div>
    </div>
  );
}
