import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ProductSection } from '../../../components/product/product-section.tsx';
import type { Product } from '../../../domain/pack/schema.ts';
import type { ShelfEntry } from '../../../domain/certificates/shelf.ts';
import type { PaperLine } from '../../../domain/products/product-papers.ts';
import { parsedPack, type PackInput } from '../../domain/pack/small-pack.ts';
import { plainDesk } from '../reply/sentence-desk.ts';
import { drawIn, wordsOf } from '../support.tsx';

function product(changes: Partial<NonNullable<PackInput['products']>[number]> = {}): Product {
  const input = {
    id: 'FJ-SLP-MOS',
    name: { en: 'Fjordlin wool slippers', 'zh-CN': '羊毛拖鞋' },
    category: 'shoes' as const,
    summary: { en: 'sizes 36–46 · felted wool' },
    specs: [
      {
        id: 'upper',
        label: { en: 'Upper', de: 'Obermaterial', 'zh-CN': '鞋面' },
        value: { en: 'Felted wool', de: 'Wollfilz', 'zh-CN': '羊毛毡' },
      },
      {
        id: 'sole',
        label: { en: 'Sole', de: 'Sohle', 'zh-CN': '鞋底' },
        value: { en: 'Rubber', de: 'Kautschuk', 'zh-CN': '橡胶' },
      },
      { id: 'packaging', label: { en: 'Packaging' }, value: { en: 'Paper sleeve' } },
    ],
    launchedOn: '2026-11-02',
    ...changes,
  };
  return parsedPack({ products: [input] }).products[0]!;
}

type Props = ComponentProps<typeof ProductSection>;

async function draw(changes: Partial<Props> = {}, language: 'en' | 'zh-CN' = 'en') {
  const onInsert = vi.fn<Props['onInsert']>();
  const section = (more: Partial<Props> = {}) => (
    <ProductSection
      match={{ product: product(), by: 'sku' }}
      papers={[]}
      alternatives={[]}
      inPack={12}
      language="de"
      mode="insert"
      desk={plainDesk}
      open
      onToggle={vi.fn()}
      onInsert={onInsert}
      said={{ text: undefined }}
      {...changes}
      {...more}
    />
  );
  const drawn = await drawIn(language, section());
  return { ...drawn, onInsert, redraw: (more: Partial<Props>) => drawn.rerender(section(more)) };
}

const choose = (label: string) => screen.getByRole('button', { name: `Choose: ${label}` });

describe('what a product is made of', () => {
  const lines = (state: Partial<ShelfEntry> | 'absent' | undefined): PaperLine[] => [
    {
      paper: {
        id: 'outer',
        kind: 'packaging',
        label: { en: 'Outer packaging', de: 'Umverpackung' },
        value: { en: 'Paper sleeve', de: 'Papierbanderole' },
        code: 'PAP 22',
      },
      proof:
        state === undefined || state === 'absent'
          ? state
          : {
              scheme: undefined,
              certificate: { id: 'fsc', scheme: 'fsc', title: { en: 'FSC' }, markets: ['DE'], shareable: true },
              state: { kind: 'valid' },
              actions: [],
              ...state,
            },
    },
  ];
  const proof = () => wordsOf(document.querySelector('.scp-proof'));

  it('is shown under its own heading, with its code', async () => {
    const { container } = await draw({ papers: lines(undefined) });
    expect([wordsOf(container.querySelector('h3')), container.textContent]).toEqual([
      'Packaging',
      expect.stringContaining('Paper sleeve · PAP 22'),
    ]);
  });

  it.each([
    ['that holds', {}, 'FSC · no end date'],
    ['that has ended', { state: { kind: 'expired', expiredOn: '2026-09-30' } }, 'FSC · Expired'],
    ['of another market', 'absent', 'Its proof is not for this market.'],
  ] as const)('is shown with a proof %s', async (_what, state, words) => {
    await draw({ papers: lines(state) });
    expect(proof()).toBe(words);
  });

  it("goes into the reply in the buyer's language", async () => {
    const { onInsert, user } = await draw({ papers: lines(undefined) });
    await user.click(choose('Outer packaging'));
    await user.click(screen.getByRole('button', { name: /^Insert 1 line/ }));
    expect(onInsert).toHaveBeenCalledWith('Umverpackung: Papierbanderole (PAP 22)');
  });
});

describe('the lines of a product', () => {
  it('are shown in the language of the agent', async () => {
    const { container } = await draw({}, 'zh-CN');
    expect(wordsOf(container.querySelector('.scp-spec'))).toBe('鞋面羊毛毡鞋底橡胶PackagingPaper sleeve');
  });

  it('are chosen by key and said to be chosen', async () => {
    const { user } = await draw();
    choose('Upper').focus();
    await user.keyboard(' ');
    expect(choose('Upper').getAttribute('aria-pressed')).toBe('true');
  });

  it('are let go by pressing again', async () => {
    const { user } = await draw();
    await user.click(choose('Upper'));
    await user.click(choose('Upper'));
    expect(screen.getByRole('button', { name: 'Choose lines to insert' })).toBeTruthy();
  });

  it('are inserted in the language of the buyer', async () => {
    const { user, onInsert } = await draw();
    await user.click(choose('Upper'));
    await user.click(screen.getByRole('button', { name: 'Insert 1 line in German' }));
    expect(onInsert.mock.calls).toEqual([['Obermaterial: Wollfilz']]);
  });

  it('J4: are seen in both languages before they are inserted', async () => {
    const { user } = await draw();
    await user.click(choose('Upper'));
    const [text, meaning] = [document.querySelector('.scp-read'), document.querySelector('.scp-mean')];
    expect([wordsOf(text), text?.getAttribute('lang'), wordsOf(meaning)]).toEqual([
      'Obermaterial: Wollfilz',
      'de',
      'Upper: Felted wool',
    ]);
  });

  it('are inserted in the order of the product, whatever was chosen first', async () => {
    const { user, onInsert } = await draw();
    await user.click(choose('Sole'));
    await user.click(choose('Upper'));
    await user.click(screen.getByRole('button', { name: 'Insert 2 lines in German' }));
    expect(onInsert.mock.calls).toEqual([['Obermaterial: Wollfilz\nSohle: Kautschuk']]);
  });

  it('are not inserted while none is chosen', async () => {
    const { user, onInsert } = await draw();
    const button = screen.getByRole('button', { name: 'Choose lines to insert' });
    await user.click(button);
    expect([button.getAttribute('aria-disabled'), onInsert.mock.calls]).toEqual(['true', []]);
  });

  it('are copied where there is no reply box, and the button says so', async () => {
    const { user } = await draw({ mode: 'copy' });
    await user.click(choose('Upper'));
    expect(screen.getByRole('button', { name: 'Copy 1 line in German' })).toBeTruthy();
  });

  it.each([
    ['en', 'Choose: Packaging', 'No German text for Packaging; English is used instead.'],
    ['zh-CN', '选择：Packaging', '“Packaging”没有德语文本，用英语代替。'],
  ] as const)('say which of them has no text in the language of the buyer (%s)', async (language, label, words) => {
    const { user } = await draw({}, language);
    await user.click(screen.getByRole('button', { name: label }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('say nothing of missing text where all have one', async () => {
    const { user } = await draw();
    await user.click(choose('Upper'));
    expect(screen.queryByText(/stands in/)).toBeNull();
  });

  it('do not stay chosen when the product is another', async () => {
    const { user, redraw } = await draw();
    await user.click(choose('Upper'));
    redraw({ match: { product: product({ id: 'OTHER-1' }), by: 'search' } });
    expect(choose('Upper').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the product', () => {
  it('is named with SKU and launch day', async () => {
    const { container } = await draw();
    expect(wordsOf(container.querySelector('.scp-body'))).toContain(
      'Fjordlin wool slippersFJ-SLP-MOS · launched 2 Nov 2026',
    );
  });

  it.each([
    ['sku', 'certain, by SKU'],
    ['listing', 'certain, by listing'],
    ['title', 'probably, from the title'],
    ['search', 'found by search'],
  ] as const)('says how it was recognised: %s', async (by, words) => {
    const { container } = await draw({ match: { product: product(), by } });
    expect(wordsOf(container.querySelector('.sum'))).toBe(words);
  });

  it('says what it is not and what to offer instead', async () => {
    const match = { product: product({ not: { en: 'Not an outdoor shoe.' } }), by: 'sku' } as const;
    const { container } = await draw({ match, alternatives: [product({ id: 'CLOG-1', name: { en: 'Cork clogs' } })] });
    expect(wordsOf(container.querySelector('.scp-flag'))).toBe('Not an outdoor shoe. Instead: Cork clogs.');
  });

  it('says so when none is known', async () => {
    await draw({ match: undefined });
    expect(screen.getByText(/^No product in the pack is known for this conversation\./)).toBeTruthy();
  });

  it.each([
    [{ product: product(), by: 'sku' } as const, 'sizes 36–46 · felted wool'],
    [undefined, '12 in the pack'],
  ])('answers in the closed row', async (match, words) => {
    const { container } = await draw({ match, open: false });
    expect(wordsOf(container.querySelector('.sum'))).toBe(words);
  });

  it('says afterwards what happened', async () => {
    const { container } = await draw({ said: { text: 'Copied.' } });
    expect(within(container).getByRole('status').textContent).toBe('Copied.');
  });
});
