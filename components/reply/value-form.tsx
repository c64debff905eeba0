import { useEffect, useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../domain/guard/finding.ts';
import { languageName } from '../../domain/language/names.ts';
import type { FormField } from '../../domain/macros/form-fields.ts';
import { isComposing } from '../controls/is-composing.ts';
import { DayChips } from './day-chips.tsx';
import { DayInput } from './day-input.tsx';
import { FieldEcho } from './field-echo.tsx';
import { useWholeRows } from './use-whole-rows.ts';

/** Where the focus may go in the form. */
export interface FormHandle {
  /** The first value that is still to be filled; stays where it is when none is. */
  readonly focusMissing: () => void;
}

interface ValueFormProps {
  fields: readonly FormField[];
  /** What is said beside fields whose words are in another language than the letter. */
  findings: readonly Finding[];
  onAnswer: (name: string, value: string) => void;
  /** Enter in the last missing field. */
  onDone: () => void;
  onBack: () => void;
  /** The keyboard is in the field of that name. */
  onField?: (name: string) => void;
  ref?: Ref<FormHandle>;
}

/** Asks for what only the agent knows. Enter goes to the next missing value, then inserts. */
export function ValueForm({ fields, findings, onAnswer, onDone, onBack, onField, ref }: ValueFormProps) {
  const { t } = useTranslation();
  /** Where a field is typed into, by its name. */
  const inputs = useRef(new Map<string, HTMLElement>());
  const form = useRef<HTMLDivElement>(null);
  useWholeRows(form, piecesOf, fields);
  const isMissing = (field: FormField) => field.isRequired && field.value.trim() === '';
  const missing = fields.filter((field) => isMissing(field) || field.wrong !== undefined);

  /** The first that is still to be filled, but for one; `false` where there is none. */
  const focusMissing = (besides?: EventTarget) => {
    const next = missing.map(({ name }) => inputs.current.get(name)).find((input) => input && input !== besides);
    next?.focus();
    return next !== undefined;
  };
  useImperativeHandle(ref, () => ({ focusMissing: () => void focusMissing() }));
  const begin = useRef(focusMissing);
  useEffect(() => void begin.current(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter') {
      // A button in the form does what it says.
      if (event.target instanceof HTMLButtonElement) return;
      if (!focusMissing(event.target) && missing.length === 0) onDone();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={form} className={missing.length === 0 ? 'scp-form done' : 'scp-form'} onKeyDown={onKeyDown}>
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          isMissing={isMissing(field)}
          foreign={findings.find(isForeign(field.name))}
          input={(input) => {
            if (input) inputs.current.set(field.name, input);
            else inputs.current.delete(field.name);
          }}
          onAnswer={(value) => onAnswer(field.name, value)}
          onFocus={() => onField?.(field.name)}
        />
      ))}
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

/** Words of this field that are plainly not in the letter's language. */
export function isForeign(name: string) {
  return (finding: Finding) => finding.id === 'language.other' && finding.field === name;
}

/** What is not to be cut: of each field its line, its chips and what was read. */
function piecesOf(form: HTMLElement): Element[] {
  return [...form.children].flatMap((row) => [...row.children]);
}

interface FieldRowProps {
  field: FormField;
  isMissing: boolean;
  foreign?: Finding | undefined;
  /** Takes what the field is typed into, and `null` when that goes. */
  input: (input: HTMLElement | null) => void;
  onAnswer: (value: string) => void;
  onFocus: () => void;
}

function FieldRow({ field, isMissing, foreign, input, onAnswer, onFocus }: FieldRowProps) {
  const { t, i18n } = useTranslation();
  const echo = useId();
  const [typed, setTyped] = useState('');
  const row = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLElement>(null);
  useEffect(() => bringIntoSight(row.current), [field.value, field.wrong]);
  if (field.type === 'list') {
    return <AskList field={field} isMissing={isMissing} input={input} onAnswer={onAnswer} onFocus={onFocus} />;
  }
  const shared = {
    ref: (element: HTMLElement | null) => {
      own.current = element;
      input(element);
    },
    value: field.value,
    'aria-required': field.isRequired,
    'aria-invalid': field.wrong !== undefined || undefined,
    'aria-describedby': echo,
  };
  return (
    <div className="row" ref={row} onFocus={onFocus}>
      <label>
        <span className="l">{field.label}</span>
        <span className="f">
          {field.type === 'choice' ? (
            <select {...shared} onChange={(event) => onAnswer(event.target.value)}>
              <option value="">{t('form.choose')}</option>
              {field.choices.map((choice, index) => (
                <option key={choice} value={index}>
                  {choice}
                </option>
              ))}
            </select>
          ) : field.type === 'date' ? (
            <DayInput field={field} shared={shared} typed={typed} onTyped={setTyped} onAnswer={onAnswer} />
          ) : (
            <input
              {...shared}
              type="text"
              autoComplete="off"
              dir="auto"
              inputMode={field.type === 'number' || field.type === 'money' ? 'decimal' : undefined}
              placeholder={field.example}
              onChange={(event) => onAnswer(event.target.value)}
            />
          )}
          {field.currency && <span className="small i3">{field.currency}</span>}
          {isMissing && (
            <span className="small i3">
              {t('form.required')}
              {field.wants && ` · ${languageName(field.wants, i18n.language)}`}
            </span>
          )}
          {!isMissing && field.source && <span className="small i3">{t(`form.source.${field.source}`)}</span>}
        </span>
      </label>
      {field.days && (
        <DayChips
          days={field.days}
          value={field.value}
          onPick={(day) => {
            setTyped('');
            onAnswer(day);
            // Enter goes on from there.
            own.current?.focus();
          }}
        />
      )}
      <FieldEcho id={echo} field={field} foreign={foreign} typed={typed} onAnswer={onAnswer} />
    </div>
  );
}

/** Shows what a field that is typed into was read as, above the bar that covers the end of the form. */
function bringIntoSight(row: HTMLElement | null) {
  if (row?.contains(document.activeElement)) row.scrollIntoView({ block: 'nearest' });
}

/** What to ask the buyer for: what is known is not ticked, and the agent has the last word. */
function AskList({ field, input, onAnswer, onFocus }: FieldRowProps) {
  const asked = field.value.split(',').filter(Boolean);
  const toggle = (index: string) =>
    onAnswer(
      field.choices
        .map((_, choice) => String(choice))
        .filter((choice) => asked.includes(choice) !== (choice === index))
        .join(','),
    );
  return (
    <fieldset className="ask" aria-required={field.isRequired} onFocus={onFocus}>
      <legend className="l">{field.label}</legend>
      {field.choices.map((choice, index) => (
        <label key={choice} className="tick">
          <input
            type="checkbox"
            ref={index === 0 ? input : null}
            checked={asked.includes(String(index))}
            onChange={() => toggle(String(index))}
          />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}
