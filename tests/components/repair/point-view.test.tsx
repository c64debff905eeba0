import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PointView } from '../../../components/repair/point-view.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const parts = {
  composer: { at: 'textarea[name="reply"]', reads: { kind: 'box', readOnly: false } },
  buyer: { at: '[data-test="buyer"]', reads: { kind: 'text', text: 'Rosalind Pemberton' } },
  messages: { at: '[role="log"]', reads: { kind: 'messages', count: 7 } },
} as const;

async function draw(given: Partial<Parameters<typeof PointView>[0]> = {}, language: 'en' | 'zh-CN' = 'en') {
  const calls = { onPoint: vi.fn(), onForget: vi.fn(), onExport: vi.fn(), onClose: vi.fn() };
  const drawn = await drawIn(
    language,
    <PointView parts={parts} pointing={undefined} said={undefined} {...calls} {...given} />,
  );
  return { ...drawn, ...calls, rows: () => screen.getAllByRole('listitem') };
}

describe('the parts to be pointed at', () => {
  it.each([
    [
      'en',
      [
        'Reply boxa reply boxtextarea[name="reply"]Reply box: Pick again',
        'BuyerRosalind Pemberton[data-test="buyer"]Buyer: Pick again',
        'Ordernot setOrder: Pick',
        'Messages7 messages[role="log"]Messages: Pick again',
      ],
    ],
    [
      'zh-CN',
      [
        '回复框一个回复框textarea[name="reply"]回复框: 重新指定',
        '买家Rosalind Pemberton[data-test="buyer"]买家: 重新指定',
        '订单尚未指定订单: 指定',
        '消息7条消息[role="log"]消息: 重新指定',
      ],
    ],
  ] as const)('stand with what is read there and by what it is found (%s)', async (language, lines) => {
    const { rows } = await draw({}, language);
    expect(rows().map((row) => wordsOf(row))).toEqual(lines);
  });

  it('D18: says what is wrong with a part that was pointed at before', async () => {
    const { rows } = await draw({ parts: { composer: { at: '#q', reads: { kind: 'wrong', why: 'search' } } } });

    expect(wordsOf(rows()[0])).toContain('a search field, not the reply box');
  });

  it('say where nothing is read', async () => {
    const { rows } = await draw({ parts: { buyer: { at: '.gone', reads: { kind: 'nothing' } } } });
    expect(wordsOf(rows()[1])).toContain('nothing was read there');
  });

  it('are pointed at one by one', async () => {
    const { user, rows, onPoint } = await draw();
    await user.click(within(rows()[2]!).getByRole('button', { name: 'Order: Pick' }));
    expect(onPoint.mock.calls).toEqual([['order']]);
  });

  it('are forgotten one by one', async () => {
    const { user, onForget } = await draw();
    await user.click(screen.getByRole('button', { name: 'Forget: Buyer' }));
    expect(onForget.mock.calls).toEqual([['buyer']]);
  });

  it('say what to press while the page waits for it', async () => {
    await draw({ pointing: 'buyer' });
    expect(wordsOf(screen.getByRole('status'))).toBe("Press the buyer's name");
  });

  it('are given to the lead once there is one', async () => {
    const { user, onExport } = await draw();
    await user.click(screen.getByRole('button', { name: 'Copy for the lead' }));
    expect(onExport).toHaveBeenCalledOnce();
  });

  it('are not offered to the lead while there is none', async () => {
    await draw({ parts: {} });
    expect(screen.queryByRole('button', { name: 'Copy for the lead' })).toBeNull();
  });

  it('are left by Escape', async () => {
    const { user, onClose } = await draw();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stay while an input method has Escape for itself', async () => {
    const { onClose } = await draw();
    fireEvent.keyDown(screen.getByRole('heading'), { key: 'Escape', isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });
});
