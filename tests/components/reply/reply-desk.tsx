import { screen } from '@testing-library/react';
import { createRef, useEffect, useState, type ReactElement } from 'react';
import { vi } from 'vitest';
import type { LengthLimit } from '../../../components/reply/length-meter.tsx';
import { ReplySection, type ReplyHandle } from '../../../components/reply/reply-section.tsx';
import { createOnceMore } from '../../../components/reply/once-more.ts';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import { useInsert, type InsertPort } from '../../../components/reply/use-insert.ts';
import type { ReplyGuard } from '../../../components/reply/reply-guard.ts';
import type { Answers } from '../../../domain/macros/answers.ts';
import type { EditedReply } from '../../../domain/macros/conversation-case.ts';
import type { DraftRules } from '../../../domain/macros/prepare-draft.ts';
import type { Values } from '../../../domain/macros/values.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { drawIn } from '../support.tsx';

export const transit = makeMacro({
  id: 'transit',
  title: { en: 'Parcel on its way', 'zh-CN': '包裹运输中' },
  body: {
    de: 'Guten Tag {{buyer.name}},\n\nIhre Bestellung {{order.id}} ist unterwegs.',
    en: 'Hello {{buyer.name}}, your order {{order.id}} is on its way.',
    'zh-CN': '{{buyer.name}}你好，订单{{order.id}}在路上。',
  },
});

export const whichSize = makeMacro({
  id: 'which-size',
  title: { en: 'Which size to take' },
  body: { de: 'Bitte nehmen Sie eine Nummer größer.', en: 'Please take one size up.' },
});

export const thanks = makeMacro({
  id: 'thanks',
  title: { en: 'Thanks for the photo' },
  body: { de: 'Danke für das Foto.', en: 'Thank you for the photo.' },
});

/** Two values that only the agent knows, and one with a default. */
export const delay = makeMacro({
  id: 'delay',
  title: { en: 'Late parcel: apology' },
  body: {
    de: '{{buyer.name}}: wegen {{field.cause}} dauert es {{field.days}} Tage. Gruß, {{agent.name|Ihr Team}}',
    en: '{{buyer.name}}: because of {{field.cause}} it takes {{field.days}} days. {{agent.name|Your team}}',
  },
  fields: [
    { id: 'cause', label: { en: 'Cause of the delay' }, type: 'text' },
    { id: 'days', label: { en: 'Days more' }, type: 'number' },
  ],
});

export function rowOf(macro: Macro, { mark }: { mark?: readonly [number, number] } = {}): ReplyRow {
  const title = macro.title.en ?? macro.id;
  return { kind: 'macro', id: macro.id, macro, title, marks: mark && [mark], detail: 'because of the message' };
}

export const suggested = [transit, whichSize, thanks].map((macro) => rowOf(macro));

export const buyerValues: ReadonlyMap<string, string> = new Map([
  ['buyer.name', 'Annika Vogelsang'],
  ['order.id', '3387204191'],
]);

export const transitText = 'Guten Tag Annika Vogelsang,\n\nIhre Bestellung 3387204191 ist unterwegs.';

interface DeskOptions {
  rows?: readonly ReplyRow[];
  mode?: 'insert' | 'copy';
  agentLanguage?: InterfaceLanguage;
  buyerLanguage?: string;
  values?: Values;
  limit?: LengthLimit;
  rules?: DraftRules;
  guard?: ReplyGuard;
  isBoxByPack?: boolean;
  composerNeeds?: string;
  onNewRows?: () => void;
  insert?: InsertPort['insert'];
  undo?: InsertPort['undo'];
  copy?: InsertPort['copy'];
  peek?: (section: string, subject: string) => ReactElement;
  /** Languages that the agent reads. */
  read?: readonly string[];
  /** The content of the page's box, requested when the same text is inserted again. */
  readBox?: () => Promise<string | null>;
}

/** The reply card with a real search: rows are found by words of their titles, once the query has settled. */
export async function drawDesk(options: DeskOptions = {}) {
  const { rows = suggested, mode = 'insert', agentLanguage = 'en', buyerLanguage = 'de' } = options;
  const calls = {
    insert: vi.fn<InsertPort['insert']>(options.insert ?? (async () => ({ kind: 'arrived' }))),
    undo: vi.fn<InsertPort['undo']>(options.undo ?? (async () => true)),
    copy: vi.fn<InsertPort['copy']>(options.copy ?? (async () => true)),
    onUsed: vi.fn<(macro: string) => void>(),
    onLeave: vi.fn<() => void>(),
    onNextPart: vi.fn<() => void>(),
    onMenu: vi.fn<() => void>(),
    onKeys: vi.fn<() => void>(),
    onOpen: vi.fn<(section: string, subject: string) => void>(),
    onSaveOwn: vi.fn<() => void>(),
    onTellLead: vi.fn(() => Promise.resolve(true)),
    onLanguage: vi.fn<(language: string | undefined) => void>(),
    onRead: vi.fn<(read: readonly string[]) => void>(),
  };
  const onceMore = createOnceMore(options.readBox ?? (async () => ''));
  const handle = createRef<ReplyHandle>();
  const last: { undo?: (() => void) | undefined } = {};

  function Desk() {
    const [answers, setAnswers] = useState<Answers>({});
    const [edited, setEdited] = useState<EditedReply>();
    const [typed, setTyped] = useState({ query: '', settled: '' });
    const writing = useInsert({ ...calls, onceMore });
    useEffect(() => {
      last.undo = writing.undoLast;
    });
    const isSearching = typed.settled.trim() !== '';
    const found = rows.filter((row) => row.title.toLowerCase().includes(typed.settled.toLowerCase()));
    return (
      <ReplySection
        ref={handle}
        title="Reply"
        writing={writing}
        search={{
          query: typed.query,
          onQuery: (query, isSettled) => setTyped((before) => ({ query, settled: isSettled ? query : before.settled })),
          binding: 'Alt+Period',
        }}
        list={{
          rows: isSearching ? found : rows,
          isSearching,
          onNewRows: options.onNewRows,
          emptyText: 'Nothing is here.',
          onOpen: calls.onOpen,
          onSaveOwn: calls.onSaveOwn,
          onTellLead: calls.onTellLead,
        }}
        box={{
          mode,
          limit: options.limit,
          isByPack: options.isBoxByPack ?? false,
          needs: options.composerNeeds,
        }}
        language={{
          choice: { language: buyerLanguage, reason: 'buyer-writes' },
          offered: ['de', 'en', 'pl'],
          onChoose: calls.onLanguage,
          read: options.read ?? [],
          onRead: calls.onRead,
        }}
        texts={{
          agentLanguage,
          teamLanguage: 'en',
          valuesFor: () => options.values ?? buyerValues,
          rules: options.rules,
          guard: options.guard,
        }}
        kept={{ answers, onAnswers: setAnswers, edited, onEdited: setEdited }}
        extras={{ peek: options.peek, filesOf: (macro) => macro.attachments ?? [] }}
        onUsed={calls.onUsed}
        ways={{ toBox: calls.onLeave, toNextPart: calls.onNextPart, toMenu: calls.onMenu, toKeys: calls.onKeys }}
      />
    );
  }

  const drawn = await drawIn(agentLanguage, <Desk />);
  return {
    ...drawn,
    calls,
    handle,
    undoLast: () => last.undo?.(),
    field: screen.getByRole<HTMLInputElement>('combobox'),
  };
}

export function shownRows(): string[] {
  return screen.queryAllByRole('option').map((row) => row.querySelector('.t')?.textContent ?? '');
}

export function chosenRow(): string | undefined {
  return screen.getByRole('option', { selected: true }).querySelector('.t')?.textContent ?? undefined;
}

export function previewText(): HTMLElement {
  return screen.getByRole('group', { name: /Preview|预览/ });
}
