import { doAgain, listen } from '../listen.ts';
import { openBox } from '../composer/box.ts';
import { trackComposition } from '../composer/composition.ts';
import type { KeyGuard } from '../composer/key-guard.ts';
import { rememberCaret } from '../composer/remember-caret.ts';
import type { PageNews } from '../../domain/protocol.ts';
import type { InboxLook, PageReader } from './page-reader.ts';

type DraftNews = Extract<PageNews, { kind: 'draft' }>;

/** How long the agent may type on before the length of the draft is reported (ms). */
const TYPING_MS = 100;

export interface BoxFollower {
  /** Looks at the box of this conversation, wherever it is now. */
  readonly look: (conversation: string | undefined, page?: InboxLook) => void;
  /** Looks whether the box of the same conversation is elsewhere by now. */
  readonly follow: (page?: InboxLook) => void;
  readonly draft: () => DraftNews | undefined;
}

/** Follows the reply box until the signal, also into a frame of the page's own origin: caret, input method, keys and how much is in it. */
export function followBox(
  window: Window & typeof globalThis,
  reader: PageReader,
  keys: KeyGuard,
  emit: (news: DraftNews) => void,
  onLook: (box: HTMLElement | undefined) => void,
  signal: AbortSignal,
): BoxFollower {
  let conversation: string | undefined;
  let draft: DraftNews | undefined;
  let hasBox = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  doAgain(() => attend(window.document), signal);
  const follow = (page?: InboxLook) => look(conversation, page);
  // A press into a frame takes the focus from the window; the frame's document may be another one since the last look, and so when it has just loaded.
  listen(window, ['blur'], () => follow(), { signal });
  const onLoad = ({ target }: Event) => {
    // Each picture of a long thread loads too.
    if (/^i?frame$/.test((target as Element).localName)) follow();
  };
  listen(window.document, ['load'], onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function attend(document: Document) {
    rememberCaret(document, signal);
    trackComposition(document, signal);
    if (document.defaultView) keys.watch(document.defaultView);
    // Editors that handle keys on their own fire no `input`. The place of the caret may decide which of several boxes is meant.
    for (const type of ['input', 'keyup', 'focusin'])
      document.addEventListener(type, lookLater, { capture: true, passive: true, signal });
  }

  function lookLater() {
    timer ??= setTimeout(() => {
      const had = hasBox;
      follow();
      if (hasBox !== had) reader.refresh();
    }, TYPING_MS);
  }

  function look(open: string | undefined, page = reader.look()) {
    clearTimeout(timer);
    timer = undefined;
    conversation = open;
    const box = page.box();
    hasBox = box !== undefined;
    onLook(box);
    if (!box || conversation === undefined) {
      draft = undefined;
      return;
    }
    if (box.ownerDocument !== window.document) attend(box.ownerDocument);
    const { length } = openBox(box).text();
    if (draft?.conversation === conversation && draft.length === length) return;
    draft = { kind: 'draft', conversation, length };
    emit(draft);
  }

  return { look, follow, draft: () => draft };
}
