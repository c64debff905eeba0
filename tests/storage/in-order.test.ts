import { describe, expect, it } from 'vitest';
import { inOrder } from '../../storage/in-order.ts';

describe('actions in order', () => {
  it('begin one after the other, also behind one that failed', async () => {
    const run = inOrder();
    const said: string[] = [];
    const action = (name: string, fails = false) =>
      run(async () => {
        said.push(`${name} begins`);
        await Promise.resolve();
        said.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const all = await Promise.allSettled([action('a'), action('b', true), action('c')]);

    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('of two orders do not wait for each other', async () => {
    const never = inOrder();
    void never(() => new Promise(() => undefined));

    expect(await inOrder()(() => Promise.resolve('done'))).toBe('done');
  });
});
