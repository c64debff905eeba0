import { describe, expect, it } from 'vitest';
import { createInsertLock } from '../../../content/composer/insert-lock.ts';

describe('run', () => {
  it('answers busy while another job runs', async () => {
    const lock = createInsertLock(() => 0);
    const running = lock.run(async () => 'done', 'busy');
    expect(await lock.run(async () => 'done', 'busy')).toBe('busy');
    expect(await running).toBe('done');
  });

  it('is free again after a job that failed', async () => {
    const lock = createInsertLock(() => 0);
    await expect(lock.run(() => Promise.reject(new Error('gone')), 'busy')).rejects.toThrow('gone');
    expect(await lock.run(async () => 'done', 'busy')).toBe('done');
  });
});

describe('isDoubleClick', () => {
  it.each([
    ['the same text at once', 'a', 499, true, true],
    ['the same text after half a second', 'a', 500, true, false],
    ['another text', 'b', 100, true, false],
    ['the same text after the first was taken away', 'a', 100, false, false],
  ])('decides for %s', (_, text, at, stands, expected) => {
    let clock = 0;
    const lock = createInsertLock(() => clock);
    lock.keep('a', 0, () => stands);
    clock = at;
    expect(lock.isDoubleClick(text)).toBe(expected);
  });
});
