import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../../domain/language/names.ts';
import { mendTemplate } from '../../domain/macros/mend-template.ts';
import type { PersonalFault, PersonalMacro } from '../../domain/macros/personal-macro.ts';
import type { LocalText } from '../../domain/pack/schema.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { listHidden } from './left-out.tsx';
import { LiteralNotice } from './literal-notice.tsx';
import { PromiseTick } from './promise-tick.tsx';
import { ReplyHead } from './reply-head.tsx';

/** An own reply that is being written. */
export interface UnsavedMacro {
  readonly own: PersonalMacro;
  /** The agent has just asked for it; one that was left before takes no focus. */
  readonly isBegun: boolean;
  /** It was saved before, so that it can be deleted. */
  readonly isKept: boolean;
  readonly isChanged: boolean;
  readonly faults: readonly PersonalFault[];
  /** Invisible characters that were not taken over from the page, by number. */
  readonly leftOut: readonly string[];
  /** What went wrong with saving it. */
  readonly trouble: string | undefined;
}

interface MacroEditorProps {
  unsaved: UnsavedMacro;
  languages: {
    /** Of the interface; titles are in it. */
    readonly agent: string;
    /** That is written first. */
    readonly first: string;
    /** That may be written in. */
    readonly offered: readonly string[];
  };
  /** The variables that the text may use; `words`: what the agent knows one by, where its name alone says too little. */
  variables: readonly { readonly name: string; readonly words?: string }[];
  onChange: (own: PersonalMacro) => void;
  onSave: () => void;
  onDelete: () => void;
  onLeave: () => void;
}

/** The quiet place where an agent writes a reply of their own. What is typed stays until it is saved or thrown away. */
export function MacroEditor(props: MacroEditorProps) {
  const { own, isBegun, isKept, isChanged, faults, leftOut, trouble } = props.unsaved;
  const { agent: agentLanguage, first, offered } = props.languages;
  const { onChange, onSave, onDelete, onLeave } = props;
  const { t } = useTranslation();
  const { macro } = own;
  const [language, setLanguage] = useState(() => firstLanguage(own, first));
  const [isTried, setTried] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const takesFocus = useRef(isBegun);
  useEffect(() => {
    if (takesFocus.current) title.current?.focus();
  }, []);

  const languages = [...new Set([...Object.keys(macro.body), ...offered])];
  const shown = isTried ? faults : faults.filter(({ kind }) => kind === 'template' || kind === 'too-long');
  const setBody = (body: string) => {
    onChange({ ...own, macro: { ...macro, body: withText(macro.body, language, body) } });
  };
  const putVariable = (name: string) => {
    const box = text.current;
    if (!box) return;
    const body = macro.body[language] ?? '';
    const tag = `{{${name}}}`;
    setBody(body.slice(0, box.selectionStart) + tag + body.slice(box.selectionEnd));
    const caret = box.selectionStart + tag.length;
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(caret, caret);
    });
  };
  /** In every language of the reply, so that the button goes with the last of the faults. */
  const mend = () => {
    const bodies = Object.entries(macro.body).map(([tag, body]) => [tag, mendTemplate(body) ?? body]);
    onChange({ ...own, macro: { ...macro, body: Object.fromEntries(bodies) as LocalText } });
    text.current?.focus();
  };
  const save = () => {
    setTried(true);
    if (faults.length === 0) onSave();
    else (faults.some(({ kind }) => kind === 'no-title') ? title : text).current?.focus();
  };
  const leave = () => {
    if (isChanged && !isWarned) setWarned(true);
    else onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    leave();
  };

  return (
    <div className="scp-block" onKeyDown={onKeyDown}>
      <ReplyHead title={t(own.original ? 'own.editVersion' : 'own.editOwn')} onBack={leave} />
      <div className="scp-form done scp-own">
        <label>
          <span className="l">{t('own.title')}</span>
          <span className="f">
            <input
              ref={title}
              type="text"
              autoComplete="off"
              maxLength={200}
              value={macro.title[agentLanguage] ?? Object.values(macro.title)[0] ?? ''}
              aria-invalid={(isTried && faults.some(({ kind }) => kind === 'no-title')) || undefined}
              onChange={(event) =>
                onChange({
                  ...own,
                  macro: { ...macro, title: withText(macro.title, agentLanguage, event.target.value) },
                })
              }
            />
          </span>
        </label>
        <label>
          <span className="l">{t('own.code')}</span>
          <span className="f">
            <input
              type="text"
              autoComplete="off"
              maxLength={24}
              spellCheck={false}
              placeholder={t('own.codeHint')}
              value={macro.code ?? ''}
              onChange={(event) => onChange({ ...own, macro: withCode(macro, event.target.value) })}
            />
          </span>
        </label>
        <label>
          <span className="l">{t('own.language')}</span>
          <span className="f">
            <select value={language} onChange={(event) => setLanguage(event.target.value)}>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageName(one, agentLanguage)}
                  {macro.body[one] === undefined ? ` ${t('own.noTextYet')}` : ''}
                </option>
              ))}
            </select>
          </span>
        </label>
        <textarea
          ref={text}
          className="scp-edit"
          lang={language}
          dir="auto"
          aria-label={t('own.text')}
          aria-invalid={shown.length > 0 || undefined}
          rows={8}
          value={macro.body[language] ?? ''}
          onChange={(event) => setBody(event.target.value)}
        />
        <LiteralNotice body={macro.body[language] ?? ''} language={language} />
        <label>
          <span className="l">{t('own.variable')}</span>
          <span className="f">
            <select value="" onChange={(event) => putVariable(event.target.value)}>
              <option value="">{t('own.insertVariable')}</option>
              {props.variables.map(({ name, words }) => (
                <option key={name} value={name}>
                  {words ?? t(`variable.${name}`, { defaultValue: name })}
                </option>
              ))}
            </select>
          </span>
        </label>
        {!own.original && (
          <PromiseTick macro={macro} onChange={(promises) => onChange({ ...own, macro: { ...macro, promises } })} />
        )}
      </div>
      <div role="status" className="scp-own-said">
        {shown.slice(0, 3).map((fault, index) => (
          <p key={index} className="scp-flag caution">
            <Icon name="caution" size={14} />
            <span>{faultText(fault)}</span>
          </p>
        ))}
        {shown.some((fault) => fault.kind === 'template' && fault.fault.code === 'foreign-sign') && (
          <Button onPress={mend}>{t('own.mend')}</Button>
        )}
        {leftOut.length > 0 && (
          <p className="scp-flag caution">
            <Icon name="caution" size={14} />
            <span>{t('own.leftOut', { count: leftOut.length, which: listHidden(leftOut) })}</span>
          </p>
        )}
        {!isBegun && !isWarned && <p className="scp-flag">{t('own.foundAgain')}</p>}
        {isWarned && isChanged && <p className="scp-flag">{t('own.notSaved')}</p>}
        {trouble !== undefined && <p className="scp-flag caution">{trouble}</p>}
      </div>
      <div className="scp-act">
        <Button kind={faults.length > 0 ? 'line' : 'go'} grow unready={faults.length > 0} onPress={save}>
          {t('own.save')}
        </Button>
        <Button onPress={leave}>{t('own.cancel')}</Button>
        {isKept && <Button onPress={onDelete}>{t('own.delete')}</Button>}
      </div>
    </div>
  );

  function faultText(fault: PersonalFault): string {
    if (fault.kind !== 'template') return t(`own.fault.${fault.kind}`);
    const { code, detail } = fault.fault;
    const where = { language: languageName(fault.language, agentLanguage), place: fault.place };
    return t('own.fault.at', { ...where, what: t(`packFaults.${code}`, { detail }) });
  }
}

function firstLanguage({ macro }: PersonalMacro, wanted: string): string {
  return macro.body[wanted] === undefined ? (Object.keys(macro.body)[0] ?? wanted) : wanted;
}

/** An empty text is none. */
function withText(texts: LocalText, language: string, typed: string): LocalText {
  return Object.fromEntries(Object.entries({ ...texts, [language]: typed }).filter(([, text]) => text !== ''));
}

/** Only what can be typed as a code; an empty one is none. */
function withCode(macro: PersonalMacro['macro'], typed: string): PersonalMacro['macro'] {
  const code = typed.toLowerCase().replace(/[^a-z0-9-]/g, '');
  const next = { ...macro, code };
  if (code === '') delete (next as { code?: string }).code;
  return next;
}
