import { useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import { choiceOfKey } from '../../domain/reply/pressed-key.ts';
import { isComposing } from '../controls/is-composing.ts';
import { CautionFlag } from './caution-flag.tsx';
import { DraftView } from './draft-view.tsx';
import { LanguageChip } from './language-chip.tsx';
import type { MacroExtras } from './macro-extras.ts';
import type { PreviewHandle } from './preview.tsx';
import type { OtherWay } from './reply-actions.ts';
import { NUMBERED, RowList, rowId } from './row-list.tsx';
import { rowOfNextGroup } from './rows.ts';
import { ReplyHead } from './reply-head.tsx';
import type { ReplyBox, ReplyCase, ReplyLanguage, ReplySearch, ReplyTexts } from './reply-props.ts';
import { RowHints, type ReplyList } from './row-hints.tsx';
import { RuleView } from './rule-view.tsx';
import { SearchField } from './search-field.tsx';
import { usePeek } from './use-peek.ts';
import { useMeaning } from './use-meaning.ts';
import { useReply } from './use-reply.ts';
import type { InsertHow, Writing } from './use-insert.ts';
import type { FormHandle } from './value-form.tsx';

export interface ReplyHandle {
  focusSearch: () => void;
  openLanguages: () => void;
  /** The meaning goes first, or the text does. */
  swapMeaning: () => void;
  /** The reply that is chosen, and where else it may go than to the caret. */
  chosen: () => { readonly macro: Macro; readonly ways: readonly OtherWay[] } | undefined;
  /** Chooses this reply of the list, with what it asks for open, and takes the keyboard. */
  open: (macro: string) => void;
  /** Inserts the chosen reply there; nothing where another one is chosen by now. */
  insertAt: (macro: string, way: OtherWay) => void;
}

const NO_WAYS: readonly OtherWay[] = [];
const WAYS: readonly OtherWay[] = ['end', 'draft'];

export interface ReplySectionProps {
  /** "Reply" beside a conversation, "Look up" without one. */
  title: string;
  search: ReplySearch;
  list: ReplyList;
  box: ReplyBox;
  language: ReplyLanguage;
  texts: ReplyTexts;
  kept: ReplyCase;
  extras: MacroExtras;
  writing: Writing;
  onUsed: (macro: string) => void;
  /** Out of here: to the page's reply box, the next part of the panel, its menu, or its list of keys. */
  ways: {
    readonly toBox: () => void;
    readonly toNextPart: () => void;
    readonly toMenu: () => void;
    readonly toKeys: () => void;
  };
  ref: Ref<ReplyHandle>;
}

/** The work itself: one field, three suggestions, a preview and one filled button. */
export function ReplySection({ ref, ...props }: ReplySectionProps) {
  const { box, writing, texts, ways } = props;
  const { mode, limit } = box;
  const { query, onQuery } = props.search;
  const { rows, isSearching } = props.list;
  const { choice: language } = props.language;
  const { t, i18n } = useTranslation();
  const listId = useId();
  const form = useRef<FormHandle>(null);
  const preview = useRef<PreviewHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const [isLanguageOpen, setLanguageOpen] = useState(false);
  /** The reply that was searched for and inserted, until the agent chooses another. */
  const [foundBefore, setFoundBefore] = useState<string>();
  const reply = useReply({
    rows,
    rowsKey: `${isSearching} ${rows.map((row) => row.id).join(' ')}`,
    limit,
    language: language.language,
    ...texts,
    ...props.kept,
  });
  const { active, ready, isForm } = reply;
  const chosen = rows[active];
  /** No reply is in sight that it is about, and the agent has not turned to another one. */
  const isSaidBelow =
    !ready || (writing.about !== undefined && writing.about === foundBefore && writing.about !== ready.draft.macro.id);
  const choose = (index: number) => {
    setFoundBefore(undefined);
    reply.choose(index);
  };
  const meaning = useMeaning(ready?.draft.language ?? language.language, props.language.read, props.language.onRead);
  const { isPeeked, peek } = usePeek(chosen, preview);

  const leaveForm = () => {
    reply.openForm(undefined);
    requestAnimationFrame(() => search.current?.focus());
  };

  /** Inserts, or opens what is in the way: never half a text, never one that is too long. */
  const act = async (index: number, how?: InsertHow, isSure = false) => {
    const row = rows[index];
    if (!row) return;
    // What is not drawn yet cannot be seen.
    if (index === active) choose(index);
    else flushSync(() => choose(index));
    if (row.kind === 'rule') return;
    if (row.kind === 'open') return props.list.onOpen(row.section, row.subject);
    const chosen = reply.prepare(row);
    if (!chosen || writing.isInserting || chosen.text?.trim() === '') return;
    const { draft, text, piece, part } = chosen;
    // What the draft takes up does not count against a text that replaces it.
    if (chosen.over > 0 && how?.mode !== 'draft') return;
    if (chosen.gravest === 'block') return writing.say(t('guard.stopped'));
    if (text === undefined || piece === undefined) {
      if (draft.rendered.missing.length > 0) reply.openForm(draft.macro.id);
      // A form that is open already only wants the focus.
      form.current?.focusMissing();
      return;
    }
    if (preview.current?.isInSight() === false) {
      preview.current.bringIntoSight();
      return writing.say(t('said.unread'));
    }
    // What was agreed to for the first part holds for the rest of the text.
    if (chosen.gravest === 'warn' && !isSure && (part?.number ?? 1) === 1)
      return reply.ask(chosen, () => void act(index, how, true));
    // Behind the search that is cleared then, another reply is in sight: it is said which one was inserted.
    const said = query && t('said.insertedNamed', { title: row.title, said: t('said.inserted') });
    if (mode === 'copy') await writing.runCopy(text);
    else if (!(await writing.runInsert(piece, how, { said: said || undefined, about: draft.macro.id }))) return;
    setFoundBefore(query === '' ? undefined : draft.macro.id);
    if (part) reply.finishPart(text);
    if (part && part.number < part.of) return;
    if (mode === 'insert' && query !== '') onQuery('', true);
    reply.finish();
    props.onUsed(draft.macro.id);
    reply.openForm(undefined);
  };

  useImperativeHandle(ref, () => ({
    focusSearch: () => {
      if (isForm) leaveForm();
      else if (document.activeElement === search.current && query === '') ways.toNextPart();
      else {
        search.current?.focus();
        // Letters typed next take the place of what was looked for before.
        search.current?.select();
      }
    },
    openLanguages: () => setLanguageOpen(true),
    swapMeaning: meaning.onSwap,
    chosen: () =>
      ready && { macro: ready.draft.macro, ways: mode === 'insert' && ready.text !== undefined ? WAYS : NO_WAYS },
    open: (macro) => {
      const index = rows.findIndex(({ id }) => id === macro);
      const row = rows[index];
      if (!row) return;
      const isMissing = (reply.prepare(row)?.draft.rendered.missing.length ?? 0) > 0;
      flushSync(() => {
        reply.choose(index);
        reply.openForm(isMissing ? macro : undefined);
      });
      if (isMissing) form.current?.focusMissing();
      else search.current?.focus();
    },
    insertAt: (macro, way) => {
      if (ready?.draft.macro.id === macro) void act(active, { mode: way });
    },
  }));

  const onKey = (event: KeyboardEvent) => {
    // Ctrl+Enter and Cmd+Enter send on several marketplaces: a habit that must not be trained here.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choiceOfKey(event);
    // A key that is held down would insert again and again.
    const press = (index: number) => {
      if (!event.repeat) void act(index);
    };
    const isTyped = query !== '' && event.target === search.current;
    // With what was found in groups, Tab goes through them, and on from the last.
    const group = event.key === 'Tab' ? rowOfNextGroup(rows, active, event.shiftKey) : undefined;
    if (group !== undefined) choose(group);
    else if (event.key === 'ArrowDown') choose(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') choose(Math.max(active - 1, 0));
    else if (event.key === 'Enter') press(active);
    else if (choice && choice <= NUMBERED && !isTyped) press(choice - 1);
    else if (event.key === ' ' && !isTyped) peek();
    // Letters begin a search; these two signs begin none. Elsewhere the panel itself listens for them.
    else if (event.key === '.' && query === '' && event.target === search.current) ways.toMenu();
    else if (event.key === '?' && query === '' && event.target === search.current) ways.toKeys();
    else if (event.key === 'Escape' && query !== '') onQuery('', true);
    else if (event.key === 'Escape') ways.toBox();
    else return;
    event.preventDefault();
  };

  /** Wherever the keyboard is in this part, Escape goes one step back. */
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    if (isForm) leaveForm();
    else if (query !== '') onQuery('', true);
    else ways.toBox();
  };

  return (
    <div onKeyDown={onEscape} className={isForm ? 'scp-block form' : 'scp-block'}>
      <div className="scp-top">
        <ReplyHead
          title={isForm && ready ? agentText(ready.draft.macro.title, i18n.language) : props.title}
          onBack={isForm ? leaveForm : undefined}
        >
          <LanguageChip
            choice={language}
            offered={props.language.offered}
            onChoose={props.language.onChoose}
            isOpen={isLanguageOpen}
            onOpen={setLanguageOpen}
            meaning={meaning}
          />
        </ReplyHead>
        {!isForm && (
          <SearchField
            ref={search}
            query={query}
            onQuery={onQuery}
            onKey={onKey}
            listId={listId}
            activeId={rows.length > 0 ? rowId(listId, active) : undefined}
            binding={props.search.binding}
          />
        )}
      </div>
      {!isForm && (
        <>
          <RowList
            id={listId}
            rows={rows}
            active={active}
            language={language.language}
            showLanguages={isSearching}
            onActivate={choose}
            onAct={(index) => void act(index)}
            onKey={onKey}
          />
          {chosen?.kind === 'open' && isPeeked && props.extras.peek?.(chosen.section, chosen.subject)}
          <RowHints list={props.list} writing={isSaidBelow ? writing : undefined} />
          {chosen?.kind === 'rule' && <RuleView rule={chosen} />}
        </>
      )}
      {ready && props.extras.notice?.(ready.draft.macro)}
      {ready && (
        <DraftView
          reply={reply}
          ready={ready}
          wanted={language.language}
          box={box}
          filesOf={props.extras.filesOf}
          writing={writing}
          onInsert={(how, isSure) => void act(active, how, isSure)}
          onBack={leaveForm}
          form={form}
          isMeaningFirst={meaning.isFirst}
          preview={preview}
        />
      )}
      {box.needs && <p className="scp-hint">{box.needs}</p>}
      {props.kept.isLost && <CautionFlag text={t('reply.notSaved')} />}
    </div>
  );
}
