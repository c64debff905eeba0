import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText, isSameLanguage } from '../../domain/language/pick-text.ts';
import { promisesCompensation } from '../../domain/pack/kinds/promise.ts';
import { Icon } from '../controls/icon.tsx';
import { Marked } from '../controls/marked.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { keepFocus } from '../controls/keep-focus.ts';
import { KeyCap } from '../controls/key-cap.tsx';
import { refuseSecondClick } from '../controls/refuse-second-click.ts';
import { useHasKeyboard } from '../controls/use-has-keyboard.ts';
import { languageMark } from '../formats.ts';
import { groupRows, type ReplyRow } from './rows.ts';
import { useWholeRows } from './use-whole-rows.ts';

interface RowListProps {
  id: string;
  rows: readonly ReplyRow[];
  active: number;
  /** The buyer's language: shown first in a row, struck through where a macro lacks it. */
  language: string;
  showLanguages: boolean;
  onActivate: (index: number) => void;
  onAct: (index: number) => void;
  onKey: (event: KeyboardEvent) => void;
}

export function rowId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Rows that a digit chooses. */
export const NUMBERED = 3;

/** What a row is, where it is no reply. */
const ICONS = { sizes: 'ruler', certificates: 'cert', product: 'spec' } as const;

export function RowList({ id, rows, active, language, showLanguages, onActivate, onAct, onKey }: RowListProps) {
  const { t, i18n } = useTranslation();
  const chosen = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [drawn] = useState(() => new Map<number | string, HTMLElement>());
  const hasKeyboard = useHasKeyboard();
  const [isInList, setInList] = useState(false);
  // While something is typed, a digit is part of it.
  const doDigitsAct = hasKeyboard && (!showLanguages || isInList);
  const brought = useRef(0);
  useEffect(() => {
    // The first row of a new list is in view; to ask for it would have the browser lay out the whole panel at once.
    if (brought.current === active) return;
    brought.current = active;
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useWholeRows(list, drawn, rows);
  /** Holds what is drawn, so that it can be measured. */
  const hold = (name: number | string, element: HTMLElement | null) => {
    if (element) drawn.set(name, element);
    else drawn.delete(name);
  };
  /** The key that this row answers to now; where the keyboard is in the page, its number alone. */
  const keyOf = (index: number) => {
    if (index < NUMBERED && doDigitsAct) return <KeyCap>{index + 1}</KeyCap>;
    if (index === active && hasKeyboard && showLanguages) {
      return (
        <KeyCap>
          <Icon name="enter" size={14} />
        </KeyCap>
      );
    }
    return index < NUMBERED && !showLanguages && index + 1;
  };
  const draw = (row: ReplyRow, index: number) => (
    <li
      key={row.id}
      ref={(element) => {
        hold(index, element);
        if (index === active) chosen.current = element;
      }}
      id={rowId(id, index)}
      role="option"
      aria-selected={index === active}
      className={index === active ? 'scp-item on' : 'scp-item'}
      title={row.title}
      onMouseDown={keepFocus}
      onClick={() => {
        if (row.kind !== 'open') return onActivate(index);
        refuseSecondClick();
        onAct(index);
      }}
      onDoubleClick={() => onAct(index)}
    >
      <span className="lead">{keyOf(index)}</span>
      <span className="t">
        <Marked text={row.title} marks={row.marks} />
        {row.kind !== 'macro' && (
          <span className="scp-sign">
            <Icon name={row.kind === 'rule' ? 'rule' : ICONS[row.section]} size={14} />
          </span>
        )}
        {row.kind === 'macro' && (row.own || row.isFavourite) && <Signs row={row} />}
      </span>
      {row.kind === 'macro' && showLanguages && <Languages row={row} language={language} />}
      <span className="d">
        {row.kind === 'macro' && row.detailOf === 'when' && <Condition icon="fits" label={t('notes.when')} />}
        <Marked text={row.detail} marks={row.detailMarks} />
      </span>
      {index === active && row.kind === 'macro' && promisesCompensation(row.macro) && row.macro.whenNot && (
        <span className="d">
          <Condition icon="not" label={t('notes.whenNot')} />
          {agentText(row.macro.whenNot, i18n.language)}
        </span>
      )}
    </li>
  );
  return (
    <ul
      ref={list}
      id={id}
      className={showLanguages ? 'scp-list found' : 'scp-list'}
      style={{ '--rows': rows.length } as CSSProperties}
      role="listbox"
      aria-label={t('reply.list')}
      tabIndex={rows.length > 0 ? 0 : undefined}
      aria-activedescendant={rows.length > 0 ? rowId(id, active) : undefined}
      onFocus={() => setInList(true)}
      onBlur={() => setInList(false)}
      onKeyDown={(event) => {
        if (!isComposing(event)) onKey(event);
      }}
    >
      {groupRows(rows).map(({ name, from, to }) => {
        const ofGroup = rows.slice(from, to).map((row, at) => draw(row, from + at));
        if (name === undefined) return ofGroup;
        const label = t(`reply.group.${name}`, { number: to - from });
        return (
          <li key={name} role="group" aria-label={label}>
            <p ref={(element) => hold(name, element)} className="scp-group" aria-hidden="true">
              {label}
            </p>
            <ul role="none">{ofGroup}</ul>
          </li>
        );
      })}
    </ul>
  );
}

/** Begins a line of the team's notes, as they are labelled below the text. */
function Condition({ icon, label }: { icon: 'fits' | 'not'; label: string }) {
  return (
    <span className="condition">
      <Icon name={icon} size={14} /> <strong>{label}</strong>{' '}
    </span>
  );
}

/** Whose a reply is, and how it relates to the team's. */
function Signs({ row }: { row: Extract<ReplyRow, { kind: 'macro' }> }) {
  const { t } = useTranslation();
  return (
    <>
      {row.own && (
        <span className="scp-sign">
          <Icon name="pen" size={14} />
          <span className="unseen"> {t('own.sign')}</span>
        </span>
      )}
      {row.isFavourite && (
        <span className="scp-sign">
          <Icon name="star" size={14} />
          <span className="unseen"> {t('own.favourite')}</span>
        </span>
      )}
      {row.own === 'changed' && <span className="scp-sign caution small">{t('own.changedSign')}</span>}
    </>
  );
}

function Languages({ row, language }: { row: Extract<ReplyRow, { kind: 'macro' }>; language: string }) {
  const offered = Object.keys(row.macro.body);
  const has = offered.some((l) => isSameLanguage(language, l));
  const others = offered.filter((l) => !isSameLanguage(language, l) && /^(en|zh-CN)$/.test(l));
  return (
    <span className="scp-langs">
      <span className={has ? 'has' : 'no'}>
        {languageMark(language)}
        {!has && <LanguageMissing />}
      </span>
      {others.map((l) => (
        <span key={l}>{languageMark(l)}</span>
      ))}
    </span>
  );
}

function LanguageMissing() {
  const { t } = useTranslation();
  return <span className="unseen"> {t('reply.languageMissing')}</span>;
}
