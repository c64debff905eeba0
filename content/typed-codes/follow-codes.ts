import { isComposing } from '../composer/composition.ts';
import { textBeforeCaret } from '../composer/before-caret.ts';
import { findField } from '../composer/find-editable.ts';
import { hasFocus } from '../composer/page-selection.ts';
import { listen } from '../listen.ts';
import { hearFirst, onceEach } from '../panel-frame/front-ear.ts';
import { CODE_REACH, findTypedCode, type CodeTrigger, type TypedCode } from '../../domain/reply/typed-code.ts';
import type { Codes, CodesOptions } from './codes.ts';
import type { ListView } from './open-list.ts';
import { trackOwnLetters } from './own-letters.ts';

/** How long the panel may take to answer (ms): until then no key sends what is typed. */
const ANSWER_MS = 1000;

/** How long the browser may take to draw the list (ms). */
const DRAW_MS = 500;

/** How long an insert may take to come after its key (ms). */
const TAKE_MS = 3000;

interface FollowOptions extends Pick<CodesOptions, 'window' | 'shown' | 'tell' | 'panel' | 'signal'> {
  /** What a code begins with on this site; `undefined`: codes are off. */
  readonly trigger: () => CodeTrigger | undefined;
  readonly list: ListView;
  /** Name of the channel from panel to list. */
  readonly channel: string;
  readonly now?: () => number;
}

interface Open extends TypedCode {
  readonly conversation: string;
  chosen: number;
  readonly since: number;
  /** How many replies fit; `undefined` until a panel has answered. */
  count?: number;
  /** The panel that answered first. */
  from?: string;
  /** A key that takes what is chosen came before the answer. */
  isWanted?: boolean;
}

/** Follows the codes that are typed into the reply box, and keeps the keys that choose among replies from the page. */
export function followCodes(options: FollowOptions): Codes {
  const { window, shown, tell, panel, signal, trigger, list, channel, now = () => performance.now() } = options;
  const views = new WeakSet<Window>();
  let box: HTMLElement | undefined;
  let open: Open | undefined;
  /** This code, typed on or not, is left as it is until it is gone. */
  let left: string | undefined;
  let hasJustTyped = false;
  /** What an input method has written so far. */
  let composed: string | undefined;
  let taken: { readonly conversation: string; readonly text: string; readonly until: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const kept = new Set<string>();
  const own = trackOwnLetters();

  const conversation = () => {
    const state = shown();
    return state.kind === 'open' ? state.reading.conversation : undefined;
  };
  const read = (): TypedCode | undefined => {
    const begins = trigger();
    if (!begins || !box?.isConnected || !hasFocus(box) || isComposing(box.ownerDocument)) return undefined;
    const before = textBeforeCaret(box, CODE_REACH);
    return before === undefined ? undefined : findTypedCode(before, begins);
  };
  const close = () => {
    clearTimeout(timer);
    if (!open) return;
    tell({ ...newsOf(open), step: 'leave' });
    open = undefined;
    list.close();
  };
  const leave = () => {
    left = read()?.text;
    close();
  };
  const newsOf = ({ conversation, text, code, chosen }: Open) =>
    ({ kind: 'code', conversation, text, code, chosen, channel }) as const;
  /** Follows what is before the caret by now. `mayOpen`: the agent has just typed. */
  const follow = (mayOpen: boolean) => {
    const typed = read();
    const of = conversation();
    // What the page wrote there itself is nobody's code.
    const isOwn = typed !== undefined && own.cover(typed.text);
    if (!typed || !isOwn || of === undefined) {
      if (!isOwn) left = undefined;
      return close();
    }
    if (open && open.conversation !== of) close();
    const isLeft = left !== undefined && (typed.text.startsWith(left) || left.startsWith(typed.text));
    if (isLeft || (!open && !mayOpen)) return;
    left = undefined;
    if (open?.text === typed.text) return place();
    const { from, since = now() } = open ?? {};
    const chosen = typed.code === '' ? -1 : 0;
    open = { ...typed, conversation: of, chosen, since, ...(from !== undefined && { from }) };
    place();
    clearTimeout(timer);
    // Nobody answers, as where the panel shows another of its pages.
    timer = setTimeout(leave, ANSWER_MS);
    tell({ ...newsOf(open), step: 'show' });
  };
  const place = () => {
    if (open && box && !list.open(box, open.text)) leave();
  };
  const take = () => {
    if (!open) return;
    // A page that hides the list could lure a key. One that comes very fast waits until the list is drawn.
    if (!list.isDrawn()) {
      if (now() > open.since + DRAW_MS) return leave();
      open.isWanted = true;
      clearTimeout(timer);
      timer = setTimeout(take, DRAW_MS / 20);
      return;
    }
    taken = { conversation: open.conversation, text: open.text, until: now() + TAKE_MS };
    const news = newsOf(open);
    clearTimeout(timer);
    left = open.text;
    open = undefined;
    list.close();
    tell({ ...news, step: 'take' });
  };
  const choose = (by: number) => {
    if (!open?.count) return;
    open.chosen = (Math.max(open.chosen, by > 0 ? -1 : 0) + by + open.count) % open.count;
    tell({ ...newsOf(open), step: 'show' });
  };
  /** What a key does to the open list; true: it is not the page's. */
  const act = ({ key, repeat }: KeyboardEvent): boolean => {
    if (!open) return false;
    if (key === 'Escape') leave();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (open.count === 0) return false;
      choose(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' || key === 'Tab') {
      // Nothing was typed of it, or nothing fits: it is a character like any other.
      if (open.count === 0 || (open.chosen < 0 && open.code === '')) {
        leave();
        return false;
      }
      if (repeat) return true;
      if (open.count === undefined) open.isWanted = true;
      else take();
    } else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    own.press(event);
    if (event.defaultPrevented || !box) return;
    const { key } = event;
    if (event.isComposing || event.keyCode === 229) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const isSubmit = isPlain && (key === 'Enter' || key === 'Tab');
    if (isSubmit && taken && now() < taken.until) return keep(event);
    // An editor that handles keys on its own has told of nothing yet.
    if (isSubmit || (open && isPlain && key.length > 1)) follow(hasJustTyped);
    hasJustTyped = key.length === 1 && !event.ctrlKey && !event.metaKey;
    if (isPlain && act(event)) keep(event);
  };
  const keep = (event: KeyboardEvent) => {
    kept.add(event.code);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.isTrusted && kept.delete(event.code)) return event.stopImmediatePropagation();
    if (event.isTrusted && isInBox(event)) follow(event.key.length === 1 && !event.ctrlKey && !event.metaKey);
  };
  const isInBox = (event: Event) => box !== undefined && findField(event.composedPath()[0]) === box;
  const onInput = (event: Event) => {
    if (!event.isTrusted || !isInBox(event)) return;
    const { inputType = '', isComposing: isHalf, data = null } = event as Partial<InputEvent>;
    if (!isHalf) own.write(data);
    // The end of it is not always told as the browser's own.
    if (isHalf) composed = data ?? '';
    // A code that comes back with what was taken back was meant to be away.
    if (inputType.startsWith('history')) left = read()?.text;
    follow(true);
  };
  /** What an input method has written counts once it has ended, which others hear after this. */
  const onComposed = (event: Event) => {
    if (composed === undefined) return;
    own.bring(composed);
    composed = undefined;
    if (isInBox(event)) setTimeout(() => !signal.aborted && follow(true));
  };
  const onElse = () => open && follow(false);
  const watch = (view: Window & typeof globalThis) => {
    if (views.has(view)) return;
    views.add(view);
    hearFirst(
      view,
      ['keydown'],
      onceEach((event) => onKey(event as KeyboardEvent)),
      signal,
    );
    hearFirst(
      view,
      ['keyup'],
      onceEach((event) => onKeyUp(event as KeyboardEvent)),
      signal,
    );
    const on = { capture: true, passive: true, signal };
    listen(view, ['input'], onInput, on);
    listen(view, ['compositionstart', 'focusout', 'resize'], close, on);
    listen(view, ['compositionend'], onComposed, on);
    listen(
      view,
      ['paste'],
      (event) => event.isTrusted && own.bring((event as ClipboardEvent).clipboardData?.getData('text') ?? ''),
      on,
    );
    listen(view, ['pointerup', 'scroll'], onElse, on);
    listen(view.document, ['selectionchange'], onElse, on);
  };
  watch(window);
  signal.addEventListener('abort', close, { once: true });

  return {
    attend: (next) => {
      box = next;
      const view = next?.ownerDocument.defaultView;
      if (view) watch(view as Window & typeof globalThis);
      if (open && (!next || open.conversation !== conversation())) close();
    },
    hear: (answer) => {
      if (answer.conversation !== conversation()) return false;
      if (answer.kind === 'opened') {
        if (!isAsked(answer)) return false;
        taken = undefined;
        leave();
        const shownPanel = panel();
        if (shownPanel?.place().collapsed) shownPanel.arrange({ collapsed: false });
        shownPanel?.focusFrame();
        return true;
      }
      if (open?.text !== answer.text || (open.from ?? answer.from) !== answer.from) return false;
      open.from = answer.from;
      open.count = answer.count;
      clearTimeout(timer);
      const first = open.code === '' ? -1 : 0;
      open.chosen = Math.min(Math.max(open.chosen, first), answer.count - 1);
      if (open.isWanted && answer.count > 0) take();
      return true;
    },
    mayInsert: (order) => {
      if (order.typed === undefined || !isAsked({ conversation: order.conversation, text: order.typed })) return false;
      taken = undefined;
      leave();
      return true;
    },
  };

  /** Whether the agent took this code a moment ago, by a key or by a press in the list. */
  function isAsked({ conversation, text }: { readonly conversation: string; readonly text: string }): boolean {
    if (taken && now() < taken.until) return taken.conversation === conversation && taken.text === text;
    return open?.conversation === conversation && open.text === text && list.isPressable();
  }
}
