import { describe, expect, it, vi } from 'vitest';
import { openLine, serveLine, type Handlers, type Line } from '../../domain/channel.ts';

interface Calls {
  double: { ask: number; answer: number };
  later: { ask: string; answer: string };
  fail: { ask: null; answer: null };
  share: { ask: null; answer: unknown };
}

const handlers: Handlers<Calls> = {
  double: (n) => n * 2,
  later: async (text) => `${text} later`,
  fail: () => {
    throw new Error('broken');
  },
  share: () => () => 'a function cannot cross a line',
};

/** Two ends of an in-memory connection that copies what passes through it, as a port does. */
function joinLines(): { here: Line; there: Line; crossed: unknown[] } {
  const receivers: [((m: unknown) => void)[], ((m: unknown) => void)[]] = [[], []];
  const crossed: unknown[] = [];
  const end = (mine: 0 | 1, other: 0 | 1): Line => ({
    post: (message) => {
      const copy: unknown = structuredClone(message);
      crossed.push(copy);
      receivers[other].forEach((receive) => receive(copy));
    },
    listen: (receive) => receivers[mine].push(receive),
  });
  return { here: end(0, 1), there: end(1, 0), crossed };
}

function connect() {
  const { here, there, crossed } = joinLines();
  const heard: string[] = [];
  const { tell } = serveLine<Calls, string>(there, handlers);
  const { call, cut } = openLine<Calls, string>(here, (news) => heard.push(news));
  return { call, cut, tell, heard, crossed, here, there };
}

describe('a call', () => {
  it('is answered with what the handler gives', async () => {
    await expect(connect().call('double', 21)).resolves.toBe(42);
  });

  it('is answered with what the handler gives later', async () => {
    await expect(connect().call('later', 'see you')).resolves.toBe('see you later');
  });

  it('gets its own answer when several are on the way', async () => {
    const { call } = connect();

    await expect(Promise.all([call('later', 'a'), call('double', 1), call('later', 'b')])).resolves.toEqual([
      'a later',
      2,
      'b later',
    ]);
  });

  it('fails when the handler fails, without its words', async () => {
    await expect(connect().call('fail', null)).rejects.toThrow(/^call-failed$/);
  });

  it('fails when the answer cannot cross the line', async () => {
    await expect(connect().call('share', null)).rejects.toThrow('call-failed');
  });

  it.each(['missing', 'constructor', 'toString', 'hasOwnProperty', '__proto__', ''])(
    'of the unknown name "%s" fails',
    async (name) => {
      await expect(connect().call(name as 'double', 1)).rejects.toThrow('call-failed');
    },
  );

  it('fails where the message cannot be posted', async () => {
    const { call } = connect();

    await expect(call('double', (() => 1) as unknown as number)).rejects.toThrow();
  });
});

describe('a line that is cut', () => {
  it('rejects what is on the way', async () => {
    const { call, cut } = connect();
    const waiting = call('later', 'a');

    cut();

    await expect(waiting).rejects.toThrow('line-cut');
  });

  it('rejects what is called afterwards, and posts nothing', async () => {
    const { call, cut, crossed } = connect();

    cut();

    await expect(call('double', 1)).rejects.toThrow('line-cut');
    expect(crossed).toEqual([]);
  });

  it('leaves an answer that came before the cut as it was', async () => {
    const { call, cut } = connect();
    const answered = call('double', 2);
    await answered;

    cut();

    await expect(answered).resolves.toBe(4);
  });

  it('ignores an answer that comes afterwards', async () => {
    const { call, cut, crossed } = connect();
    const waiting = call('later', 'a');

    cut();
    await expect(waiting).rejects.toThrow('line-cut');

    await vi.waitFor(() => expect(crossed).toHaveLength(2));
  });
});

describe('news', () => {
  it('are heard in their order', () => {
    const { tell, heard } = connect();

    tell('one');
    tell('two');

    expect(heard).toEqual(['one', 'two']);
  });
});

describe('a message that is no message of ours', () => {
  const strange = [null, undefined, 7, 'call', [], {}, { type: 'call' }, { type: 'call', id: '1', name: 'double' }];

  it.each(strange)('is not answered: %j', async (message) => {
    const { here, crossed, call } = connect();

    here.post(message);
    await call('double', 1);

    expect(crossed).toHaveLength(3);
  });

  it.each([...strange, { type: 'answer', id: 99, answer: 1 }, { type: 'answer', id: '1' }])(
    'is not heard: %j',
    async (message) => {
      const { there, heard, call } = connect();
      const waiting = call('later', 'a');

      there.post(message);

      await expect(waiting).resolves.toBe('a later');
      expect(heard).toEqual([]);
    },
  );
});
