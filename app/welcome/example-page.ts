import { EXAMPLE_SITE } from '../../domain/example-site.ts';
import type { PageCalls } from '../../domain/protocol.ts';
import type { Message, PageState } from '../../domain/reading.ts';
import type { Draft, PageConnection, PageView } from '../panel/page/connect-page.ts';

const CONVERSATION = '1';

/**
 * An invented buyer's questions; the product is one of the sample pack. The last one is answered by a reply that asks for nothing more, so that the
 * first key already inserts.
 */
const ASKED: readonly Message[] = [
  {
    id: '1',
    direction: 'in',
    kind: 'text',
    text: 'Guten Tag, fallen die Hausschuhe groß aus? Ich trage sonst US 9.5.',
  },
  { id: '2', direction: 'in', kind: 'text', text: 'Und wann kommt das Paket an?' },
];

/** A page with one conversation and a reply box, in place of a marketplace's. */
export interface ExamplePage {
  readonly connection: PageConnection;
  readonly messages: () => readonly Message[];
  readonly draft: () => string;
  readonly type: (draft: string) => void;
  /** What the page's own button does. */
  readonly send: () => void;
  readonly subscribe: (changed: () => void) => () => void;
  /** The reply box, once it is drawn: a text goes to its caret. */
  readonly holdBox: (box: HTMLTextAreaElement | null) => void;
}

export function createExamplePage(): ExamplePage {
  const listeners = new Set<() => void>();
  let box: HTMLTextAreaElement | null = null;
  let messages = ASKED;
  let draft = '';
  let before: string | undefined;
  let view = viewOf(messages);
  let told = draftOf(draft);

  const change = (next: { draft?: string; messages?: readonly Message[] }) => {
    if (next.messages) {
      messages = next.messages;
      view = viewOf(messages);
    }
    draft = next.draft ?? draft;
    told = draftOf(draft);
    listeners.forEach((tell) => tell());
  };
  const write = (text: string, mode: PageCalls['insert']['ask']['mode']) => {
    before = draft;
    const [from, to] =
      mode === 'draft' ? [0, draft.length] : mode === 'end' ? [draft.length, draft.length] : caretIn(box, draft);
    const put = mode === 'end' && draft !== '' ? `\n${text}` : text;
    change({ draft: draft.slice(0, from) + put + draft.slice(to) });
    // The box holds the text once it is drawn; only then can the caret stand behind it.
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(from + put.length, from + put.length);
    });
  };
  const answers: { readonly [K in keyof PageCalls]?: (ask: PageCalls[K]['ask']) => PageCalls[K]['answer'] } = {
    insert: ({ text, mode }) => {
      write(text, mode);
      return { kind: 'arrived' };
    },
    undo: () => {
      const restored = before !== undefined;
      if (before !== undefined) change({ draft: before });
      before = undefined;
      return { restored };
    },
    readDraft: () => ({ draft, selection: '' }),
    focusComposer: () => {
      box?.focus();
      return { focused: true };
    },
  };
  const subscribe = (tell: () => void) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  };
  return {
    connection: {
      view: () => view,
      draft: () => told,
      subscribe,
      onFocusSearch: () => () => undefined,
      onCode: () => () => undefined,
      call: async (name, ask) => {
        const answer = answers[name];
        if (!answer) throw new Error('not-here');
        return answer(ask);
      },
      sight: () => 'seen',
      note: () => undefined,
      isSidePanel: true,
    },
    messages: () => messages,
    draft: () => draft,
    type: (next) => change({ draft: next }),
    send: () => {
      if (draft.trim() === '') return;
      const sent: Message = { id: String(messages.length + 1), direction: 'out', kind: 'text', text: draft };
      before = undefined;
      change({ draft: '', messages: [...messages, sent] });
    },
    subscribe,
    holdBox: (drawn) => void (box = drawn),
  };
}

function caretIn(box: HTMLTextAreaElement | null, draft: string): readonly [number, number] {
  return box && box.value === draft ? [box.selectionStart, box.selectionEnd] : [draft.length, draft.length];
}

function draftOf(draft: string): Draft {
  return { conversation: CONVERSATION, length: draft.length };
}

function viewOf(messages: readonly Message[]): PageView {
  const state: PageState = {
    kind: 'open',
    reading: {
      site: EXAMPLE_SITE,
      variant: EXAMPLE_SITE,
      market: 'DE',
      conversation: CONVERSATION,
      buyer: { name: 'Annika Vogelsang', handles: [], country: 'DE' },
      order: { id: '3387204191', amount: '€54.90', state: 'Versandt' },
      product: { title: 'Fjordlin wool slippers, moss' },
      messages,
      composer: { kind: 'textarea', readOnly: false },
      health: (['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'] as const).map((part) => ({
        part,
        read: true,
        from: 'page',
        sure: 'high',
      })),
    },
  };
  return {
    state,
    place: undefined,
    isConnected: true,
    conduct: 'calm',
    written: { candidates: ['de'], certainty: 'sure' },
  };
}
