/** When things happened in the sidebar. Times are ms since the epoch, on the clock that all pages of the browser share. */
export interface ShownTimes {
  /** The sidebar received the reading of the new conversation. */
  readonly openAt: number;
  /** Verdict, facts, suggestions and sections were all on screen for the first time. */
  readonly completeAt: number;
  /** The panel's last change was on screen; nothing moved after that. */
  readonly settledAt: number;
}

export interface FrameRecorder {
  /** Call before a change of conversation: discards earlier records. Without it, the page's first conversation is measured. */
  readonly expect: (buyer: string, quietMs: number) => void;
  readonly shown: () => Promise<ShownTimes>;
  readonly expectAnswer: () => void;
  /** The press that requested an insert, and the page's answer to it. */
  readonly answered: () => Promise<{ pressedAt: number; answeredAt: number; kind: string }>;
  /** Every key press in the search field so far; resolves once there are that many. */
  readonly typed: (count: number) => Promise<readonly TypedTimes[]>;
}

/** One key press, in ms until the rows changed. */
export interface TypedTimes {
  /** From the key press. */
  readonly whole: number;
  /** From the field's own event, without the time the browser takes to deliver the key. */
  readonly own: number;
}

declare global {
  interface Window {
    benchFrame?: FrameRecorder;
  }
}

/** Injected into every document before its own scripts. Self-contained, because only its source text is transferred. */
export function recordFrame(firstQuietMs: number): void {
  if (location.protocol !== 'chrome-extension:' || window.parent === window) return;
  const now = () => performance.timeOrigin + performance.now();
  const waiting = new Set<() => void>();
  const retry = () => waiting.forEach((look) => look());
  const until = <T>(what: string, read: () => T | undefined) =>
    new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`The sidebar did not become ${what} within 30 s.`));
      }, 30_000);
      const look = () => {
        const value = read();
        if (value === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(value);
      };
      waiting.add(look);
      look();
    });

  let wanted = { buyer: '', quietMs: firstQuietMs };
  let openAt = 0;
  let completeAt = 0;
  let settledAt = 0;
  let isQuiet = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let pressedAt = 0;
  let answer: { at: number; kind: string } | undefined;
  let keyAt = 0;
  let inputAt = 0;
  const typed: { whole: number; own: number }[] = [];

  const isBuyer = (name: string | undefined) => (wanted.buyer === '' ? name !== undefined : name === wanted.buyer);
  const isComplete = () =>
    isBuyer(document.querySelector('.scp-name')?.textContent ?? undefined) &&
    document.querySelector('.scp-verdict:not(.waiting)') !== null &&
    document.querySelector('.scp-fact') !== null &&
    document.querySelector('[role=option], .scp-hint') !== null &&
    document.querySelectorAll('.scp-sec').length >= 3;

  // What a message from the page says. The sidebar's own handler still runs.
  const take = (data: unknown) => {
    if (typeof data !== 'object' || data === null) return;
    const {
      type,
      news,
      answer: said,
    } = data as { type?: string; news?: { state?: { kind?: string } }; answer?: unknown };
    const kind = type === 'news' ? news?.state?.kind : undefined;
    if (kind === 'open' && openAt === 0) {
      openAt = now();
      isQuiet = false;
    }
    if (kind !== undefined && kind !== 'open') openAt = completeAt = 0;
    const outcome =
      type === 'answer' && typeof said === 'object' && said !== null ? Reflect.get(said, 'kind') : undefined;
    if (typeof outcome === 'string') answer = { at: now(), kind: outcome };
    retry();
  };
  const own = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...own,
    set(this: MessagePort, handler: ((event: MessageEvent) => void) | null) {
      const heard = (event: MessageEvent) => {
        take(event.data);
        handler?.call(this, event);
      };
      own?.set?.call(this, handler && heard);
    },
  });

  // A message posted in a frame's callback arrives after that frame was painted.
  const drawn = new MessageChannel();
  drawn.port1.addEventListener('message', () => {
    settledAt = now();
    if (completeAt === 0 && isComplete()) completeAt = settledAt;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      isQuiet = true;
      retry();
    }, wanted.quietMs);
  });
  drawn.port1.start();
  let isFrameAsked = false;
  /** Ages and the time of day advance every minute, whatever else is drawn. */
  const isClock = ({ type, target }: MutationRecord) => {
    const at = target instanceof Element ? target : target.parentElement;
    return type !== 'childList' && at?.closest('.scp-there, .scp-foot .pack, .scp-verdict .side') != null;
  };
  /** React sets name and type of a field at every drawing, the name twice; what has its former value is no change. */
  const isNone = ({ type, target, attributeName }: MutationRecord, all: readonly MutationRecord[]) => {
    if (type !== 'attributes' || attributeName === null || !(target instanceof Element)) return false;
    const first = all.find((one) => one.target === target && one.attributeName === attributeName);
    return first?.oldValue === target.getAttribute(attributeName);
  };
  new MutationObserver((changes) => {
    if (changes.every((change) => isClock(change) || isNone(change, changes))) return;
    isQuiet = false;
    if (inputAt > 0) {
      typed.push({ whole: now() - keyAt, own: now() - inputAt });
      keyAt = inputAt = 0;
      retry();
    }
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => {
      isFrameAsked = false;
      drawn.port2.postMessage(null);
    });
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });

  const noteKey = (event: Event) => {
    keyAt = performance.timeOrigin + event.timeStamp;
  };
  const noteInput = (event: Event) => {
    // Text from an input method has no key press of its own.
    if (keyAt === 0) noteKey(event);
    inputAt = now();
  };
  addEventListener('keydown', (event) => event.key.length === 1 && noteKey(event), true);
  addEventListener('input', noteInput, true);
  addEventListener('click', (event) => (pressedAt = performance.timeOrigin + event.timeStamp), true);

  window.benchFrame = {
    expect: (buyer, quietMs) => {
      wanted = { buyer, quietMs };
      openAt = completeAt = 0;
      isQuiet = false;
    },
    shown: () =>
      until('shown', () => (isQuiet && openAt > 0 && completeAt > 0 ? { openAt, completeAt, settledAt } : undefined)),
    expectAnswer: () => {
      answer = undefined;
    },
    answered: () => until('answered', () => answer && { pressedAt, answeredAt: answer.at, kind: answer.kind }),
    typed: (count) => until('typed into', () => (typed.length >= count ? typed : undefined)),
  };
}
