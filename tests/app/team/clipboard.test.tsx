import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPicture, copyText } from '../../../app/team/clipboard.ts';

const fail = () => Promise.reject(new Error('refused'));
let older: string[];

beforeEach(() => {
  document.body.innerHTML = '<input value="typed">';
  older = [];
  document.execCommand = (order) => {
    const { value = '', selectionEnd = 0 } = document.querySelector('textarea') ?? {};
    older.push(`${order} ${value.slice(0, selectionEnd ?? 0)}`);
    return true;
  };
});

describe('text for the clipboard', () => {
  it('goes there as it is', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    expect([await copyText('Hello, <b>Mei</b>'), write.mock.calls, older]).toEqual([true, [['Hello, <b>Mei</b>']], []]);
  });

  it('goes there the older way where a frame refuses the newer one, and the focus stays', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(fail);
    const field = document.querySelector('input');
    field?.focus();
    expect([await copyText('Hello'), older]).toEqual([true, ['copy Hello']]);
    expect([document.activeElement, document.querySelectorAll('textarea').length]).toEqual([field, 0]);
  });

  it('is not said to be there when the browser refuses both', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(fail);
    document.execCommand = () => false;
    expect(await copyText('Hello')).toBe(false);
  });
});

describe('a picture for the clipboard', () => {
  const picture = new Blob(['dots'], { type: 'image/png' });
  const items: Record<string, Blob>[] = [];
  vi.stubGlobal('ClipboardItem', function ClipboardItem(item: Record<string, Blob>) {
    items.push(item);
  });

  it('goes there under its own type', async () => {
    navigator.clipboard.write = vi.fn(async () => undefined);
    expect([await copyPicture(picture), items]).toEqual([true, [{ 'image/png': picture }]]);
  });

  it('is not said to be there when the browser refuses', async () => {
    navigator.clipboard.write = fail;
    expect(await copyPicture(picture)).toBe(false);
  });
});
