import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareReply, type ReplyMakings } from '../../../components/reply/prepare-reply.ts';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import type { Writing } from '../../../components/reply/use-insert.ts';
import { firstLine } from '../../../domain/macros/first-line.ts';
import { rankCodes } from '../../../domain/macros/rank-codes.ts';
import type { MacroScope } from '../../../domain/macros/suggest-macros.ts';
import { CODE_ROWS, type CodeChannel, type CodeNews, type CodeView } from '../../../domain/reply/code-talk.ts';
import type { PageConnection } from '../page/connect-page.ts';
import { useFound } from './use-found.ts';
import type { PackIndex } from './use-pack-index.ts';

type MacroRow = Extract<ReplyRow, { kind: 'macro' }>;

/** A reply that did not go in at once, with the code that it is to take the place of. */
export interface OpenedByCode {
  readonly row: MacroRow;
  readonly code: string;
}

interface CodeSources {
  readonly page: PageConnection;
  readonly conversation: string | undefined;
  readonly index: PackIndex;
  readonly scope: Pick<MacroScope, 'site' | 'product'>;
  /** What is offered before a letter of the code is typed. */
  readonly offered: readonly ReplyRow[];
  readonly makings: Omit<ReplyMakings, 'labelOf'>;
  readonly writing: Writing;
  /** Without a box that may be written into, and without a team, nothing goes in. */
  readonly canInsert: boolean;
  readonly onUsed: (macro: string) => void;
  /** Shows the part with the replies. */
  readonly onOpen: () => void;
}

const NONE: readonly MacroRow[] = [];

/**
 * A code that is typed in the page's reply box: finds replies for it, draws them in the list below it, and inserts the chosen one in its place. What cannot go in
 * at once is opened in the panel, and takes the code's place when it is inserted from there.
 */
export function useTypedCode({ page, conversation, index, scope, offered, makings, writing, ...sources }: CodeSources) {
  const { t, i18n } = useTranslation();
  const [from] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState<CodeNews>();
  const [opened, setOpened] = useState<OpenedByCode>();
  const [replaces, setReplaces] = useState<string>();
  const found = useFound(asked?.code ?? '', scope, index);
  const isBare = asked?.code === '';
  const { site } = scope;
  const choices = useMemo(() => {
    if (!asked) return NONE;
    const rows = (isBare ? offered : found).filter((row): row is MacroRow => row.kind === 'macro' && !row.isNear);
    return rankCodes(asked.code, rows, site);
  }, [asked, isBare, offered, found, site]);
  const labelOf = useCallback((name: string) => t(`variable.${name}`, { defaultValue: name }), [t]);

  const take = async (row: MacroRow | undefined, code: string) => {
    if (!row || conversation === undefined) return;
    const ready = prepareReply(row.macro, { ...makings, labelOf });
    const isWhole = ready?.text !== undefined && ready.text.trim() !== '' && !ready.part && ready.over <= code.length;
    if (sources.canInsert && isWhole && ready.gravest === undefined) {
      const said = t('said.insertedNamed', { title: row.title, said: t('said.inserted') });
      const how = { mode: 'caret', typed: code, mustBeTyped: true } as const;
      if (await writing.runInsert(ready.text ?? '', how, { said })) sources.onUsed(row.macro.id);
    } else if (await page.call('code', { kind: 'opened', from, text: code, conversation }).catch(() => false)) {
      setOpened({ row, code });
      setReplaces(code);
      sources.onOpen();
    }
  };
  const view = (news: CodeNews): CodeView => {
    const first = Math.max(0, Math.min(news.chosen, choices.length - CODE_ROWS, Math.max(0, news.chosen - 1)));
    const { rules, agentLanguage, valuesFor } = makings;
    const rows = choices.slice(first, first + CODE_ROWS).map(({ macro, title }) => ({
      title,
      code: macro.code,
      line: firstLine(macro, agentLanguage, valuesFor, { snippets: rules?.snippets, gateOf: rules?.gateOf }, labelOf),
    }));
    return {
      rows,
      chosen: news.chosen - first,
      place: choices.length > CODE_ROWS ? `${Math.max(1, news.chosen + 1)}/${choices.length}` : '',
      empty: t(isBare ? 'codes.type' : 'codes.none', { code: news.text }),
      words: { list: t('codes.list'), take: t('codes.take'), choose: t('codes.choose'), close: t('codes.close') },
      language: i18n.language,
      theme: document.documentElement.dataset.theme,
    };
  };
  const latest = useRef({ take, view, choices, asked });
  useEffect(() => {
    latest.current = { take, view, choices, asked };
  });

  const channel = useRef<BroadcastChannel>(undefined);
  const name = asked?.channel;
  useEffect(() => {
    if (name === undefined) return undefined;
    const open = new BroadcastChannel(name);
    channel.current = open;
    open.onmessage = ({ data }: MessageEvent<CodeChannel>) => {
      const { asked: news, choices: rows } = latest.current;
      if (!news) return;
      const now = latest.current.view(news);
      if (data.kind === 'ready') post({ kind: 'view', view: now });
      else if (data.kind === 'press') {
        const first = news.chosen - now.chosen;
        void latest.current.take(rows[first + data.row], news.text);
      }
    };
    return () => {
      // Nothing of this conversation stays.
      post({ kind: 'blank' });
      open.close();
      channel.current = undefined;
    };
    function post(message: CodeChannel) {
      open.postMessage(message);
    }
  }, [name]);

  useEffect(
    () =>
      page.onCode((news) => {
        if (news.conversation !== conversation) return;
        if (news.step === 'show') return setAsked(news);
        const { choices: rows, asked: before } = latest.current;
        setAsked(undefined);
        if (news.step === 'take' && before?.text === news.text) void latest.current.take(rows[news.chosen], news.text);
      }),
    [page, conversation],
  );

  useEffect(() => {
    if (!asked || conversation === undefined) return undefined;
    let isOver = false;
    const answer = { kind: 'found', from, text: asked.text, count: choices.length, conversation } as const;
    void page.call('code', answer).then(
      (isOurs) => {
        if (isOurs && !isOver) channel.current?.postMessage({ kind: 'view', view: latest.current.view(asked) });
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [page, conversation, asked, choices, from]);

  return {
    /** The reply that waits in the panel. */
    opened,
    /** The agent looks for another one. */
    forget: () => setOpened(undefined),
    /** Inserting that puts the text in the place of the code, as long as that is there. */
    writing: useMemo((): Writing => {
      if (replaces === undefined) return writing;
      return {
        ...writing,
        runInsert: async (text, how, words) => {
          const isAtCaret = how === undefined || how.mode === 'caret';
          const isDone = await writing.runInsert(
            text,
            isAtCaret ? { mode: 'caret', ...how, typed: replaces } : how,
            words,
          );
          if (isDone) {
            setReplaces(undefined);
            setOpened(undefined);
          }
          return isDone;
        },
      };
    }, [writing, replaces]),
  };
}
