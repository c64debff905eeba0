/** A two-way line between two processes, whatever carries it: a message port, an extension port, or memory in tests. */
export interface Line {
  readonly post: (message: unknown) => void;
  readonly listen: (receive: (message: unknown) => void) => void;
}

export type Handlers<C extends { [K in keyof C]: { ask: unknown; answer: unknown } }> = {
  readonly [K in keyof C]: (ask: C[K]['ask']) => C[K]['answer'] | Promise<C[K]['answer']>;
};

export type Caller<C extends { [K in keyof C]: { ask: unknown; answer: unknown } }> = <K extends keyof C & string>(
  name: K,
  ask: C[K]['ask'],
) => Promise<C[K]['answer']>;

interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly name: string;
  readonly ask: unknown;
}

interface AnswerMessage {
  readonly type: 'answer';
  readonly id: number;
  readonly answer?: unknown;
  readonly failed?: boolean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCall(value: unknown): value is CallMessage {
  return isRecord(value) && value.type === 'call' && typeof value.id === 'number' && typeof value.name === 'string';
}

function isAnswer(value: unknown): value is AnswerMessage {
  return isRecord(value) && value.type === 'answer' && typeof value.id === 'number';
}

/** Answers the calls that come over a line, one handler per name; returns the way to send news the other way. */
export function serveLine<C extends { [K in keyof C]: { ask: unknown; answer: unknown } }, N>(
  line: Line,
  handlers: Handlers<C>,
): { readonly tell: (news: N) => void } {
  const byName = handlers as Readonly<Record<string, (ask: unknown) => unknown>>;
  line.listen((message) => {
    if (!isCall(message)) return;
    const handler = Object.hasOwn(byName, message.name) ? byName[message.name] : undefined;
    void Promise.resolve()
      .then(() => {
        if (!handler) throw new Error('unknown-call');
        return handler(message.ask);
      })
      .then((answer) => line.post({ type: 'answer', id: message.id, answer } satisfies AnswerMessage))
      // This also happens for an answer that the line cannot carry: the caller would otherwise wait for ever.
      .catch(() => line.post({ type: 'answer', id: message.id, failed: true } satisfies AnswerMessage));
  });
  return { tell: (news) => line.post({ type: 'news', news }) };
}

/** Calls the other end of a line and hears its news. A call whose line is or was cut is rejected. */
export function openLine<C extends { [K in keyof C]: { ask: unknown; answer: unknown } }, N>(
  line: Line,
  onNews: (news: N) => void,
): { readonly call: Caller<C>; readonly cut: () => void } {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  let isCut = false;
  line.listen((message) => {
    if (isCut) return;
    if (isAnswer(message)) {
      const waiter = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.failed) waiter?.reject(new Error('call-failed'));
      else waiter?.resolve(message.answer as never);
    } else if (isRecord(message) && message.type === 'news') onNews(message.news as N);
  });
  return {
    call: (name, ask) =>
      new Promise((resolve, reject) => {
        if (isCut) return reject(new Error('line-cut'));
        const id = ++last;
        waiting.set(id, { resolve, reject });
        line.post({ type: 'call', id, name, ask } satisfies CallMessage);
      }),
    cut: () => {
      isCut = true;
      for (const waiter of waiting.values()) waiter.reject(new Error('line-cut'));
      waiting.clear();
    },
  };
}
