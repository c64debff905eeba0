import { screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Facts } from '../../../components/panel/facts.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const order = { id: '3387204191', amount: '€54.90', state: 'shipped' };
const product = { title: 'Fjordlin wool slippers', sku: 'FJ-SLP-MOS', isProbable: false };

async function draw(changes: Partial<ComponentProps<typeof Facts>> = {}, language: 'en' | 'zh-CN' | 'zh-TW' = 'en') {
  const onCopy = vi.fn();
  const drawn = await drawIn(
    language,
    <Facts order={order} product={product} today="2026-11-20" onCopy={onCopy} {...changes} />,
  );
  const lines = [...drawn.container.querySelectorAll('.scp-fact')].map((line) => wordsOf(line));
  return { ...drawn, onCopy, lines };
}

describe('what the conversation is about', () => {
  it('is said in a line for the order and one for the product', async () => {
    expect((await draw()).lines).toEqual(['3387204191 · €54.90 · shipped', 'Fjordlin wool slippers · FJ-SLP-MOS']);
  });

  it.each([
    ['Shipped on Nov 11', 'en', 'shipped 9 days ago'],
    ['Shipped on Nov 11', 'zh-CN', '9天前发货'],
    ['Delivered on 19 Nov', 'zh-TW', '昨天送達'],
    ['Awaiting payment', 'zh-CN', '待付款'],
    ['Gone fishing', 'zh-CN', 'Gone fishing'],
  ] as const)('J16: tells the state “%s” in the language of the agent (%s)', async (state, language, words) => {
    const { lines, container } = await draw({ order: { id: '3387204191', state } }, language);
    expect(lines[0]).toBe(`3387204191 · ${words}`);
    expect(container.querySelector(`[title="${state}"]`)).not.toBeNull();
  });

  it('J16: keeps the order to one line, with all of it in the tooltip and its number in one piece', async () => {
    const id = '2511147KQ3XNTB-0099';
    const { container } = await draw({ order: { id, amount: 'RM189.00', state: 'Delivered on 7 Nov' } });
    const line = container.querySelector<HTMLElement>('.scp-fact .line');
    expect(line?.title).toBe(`${id} · RM189.00 · delivered 13 days ago`);
    expect([line?.querySelector('bdi')?.textContent, line?.children.length]).toEqual([id, 3]);
  });

  it.each([
    ['en', 'shipped 9d ago'],
    ['zh-CN', '9天前发货'],
  ] as const)('J16: says the state in short where the window is low (%s)', async (language, words) => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
    const { lines } = await draw({ order: { id: '3387204191', state: 'Shipped on Nov 11' } }, language);
    vi.unstubAllGlobals();
    expect(lines[0]).toBe(`3387204191 · ${words}`);
  });

  it('shows only the number where the page gives no more of an order', async () => {
    expect((await draw({ order: { id: '3387204191' } })).lines[0]).toBe('3387204191');
  });

  it.each([
    ['en', 'Fjordlin wool slippers · FJ-SLP-MOS · probably, from the title'],
    ['zh-CN', 'Fjordlin wool slippers · FJ-SLP-MOS · 可能是，依据标题'],
  ] as const)('is called probable when only the title tells it (%s)', async (language, words) => {
    expect((await draw({ product: { ...product, isProbable: true } }, language)).lines[1]).toBe(words);
  });

  it.each([
    ['en', 'Fjordlin wool slippers · first of 3 items'],
    ['zh-CN', 'Fjordlin wool slippers · 共3件商品，此为第一件'],
    ['zh-TW', 'Fjordlin wool slippers · 共3件商品，此為第一件'],
  ] as const)('L26: is said to be one of several (%s)', async (language, words) => {
    const { title } = product;
    expect((await draw({ product: { title, others: 2, isProbable: false } }, language)).lines[1]).toBe(words);
  });

  it.each([
    ['en', 'Fjordlin wool slippers · Moss, 38 · probably, from the page'],
    ['zh-TW', 'Fjordlin wool slippers · Moss, 38 · 可能是，依頁面判斷'],
  ] as const)('L26: is called probable where the look of the page tells it (%s)', async (language, words) => {
    const { title } = product;
    const { lines, user, onCopy } = await draw(
      { product: { title, chosen: 'Moss, 38', isProbable: 'page' } },
      language,
    );
    await user.click(screen.getAllByRole('button')[1]!);
    expect([lines[1], onCopy.mock.calls]).toEqual([words, [[title]]]);
  });

  it.each([
    ['en', ['No order found', 'No product found']],
    ['zh-CN', ['未找到订单', '未找到产品']],
    ['zh-TW', ['未找到訂單', '未找到產品']],
  ] as const)('L35: says what was not found instead of leaving a line empty (%s)', async (language, words) => {
    expect((await draw({ order: undefined, product: undefined }, language)).lines).toEqual(words);
  });

  it('offers nothing to copy where nothing was found', async () => {
    await draw({ order: undefined, product: undefined });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('copies the order number alone with one click', async () => {
    const { user, onCopy } = await draw();
    await user.click(screen.getByRole('button', { name: 'Copy order number' }));
    expect(onCopy.mock.calls).toEqual([['3387204191']]);
  });

  it('copies the SKU with one key', async () => {
    const { user, onCopy } = await draw();
    screen.getByRole('button', { name: 'Copy SKU' }).focus();
    await user.keyboard('{Enter}');
    expect(onCopy.mock.calls).toEqual([['FJ-SLP-MOS']]);
  });

  it('shows markup of the page as text', async () => {
    const title = '<img src=x onerror="alert(1)">';
    const { lines, container } = await draw({ product: { title, isProbable: false } });
    expect([lines[1], container.querySelector('img')]).toEqual([title, null]);
  });
});
