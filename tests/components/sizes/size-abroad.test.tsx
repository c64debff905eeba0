import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { baseCharts } from '../../domain/sizes/charts/base-charts.ts';
import { drawSizes } from './size-desk.tsx';

const charts = baseCharts;
const hint = { kind: 'clothing', audience: 'women' } as const;

describe('D10: letters of other countries, in the panel', () => {
  it('say what they are there and by how much they are smaller', async () => {
    await drawSizes({ found: 'CN XL', hint, charts });
    expect(screen.getByText(/CN XL is 170\/92A/).textContent).toContain(
      'Letters of CN are 2 sizes smaller than international ones.',
    );
  });

  it('say so in Chinese', async () => {
    await drawSizes({ found: 'CN XL', hint, charts, language: 'zh-CN' });
    expect(screen.getByText(/CN XL即170\/92A/).textContent).toContain('CN的字母码比国际码小2码。');
  });

  it('say that a height and a weight were read by a chart without a source', async () => {
    await drawSizes({ found: '172 cm 50 kg', hint, charts });
    const said = screen.getByText(/CN M by height and weight/).textContent;
    expect(said).toContain('(no source)');
    expect(said).toContain('By the height alone it would be CN XL.');
  });
});

describe('D10: a column without a source, in the panel', () => {
  it('is marked, and the mark is explained', async () => {
    await drawSizes({ found: 'EU 38', hint, charts });
    const more = screen.queryByRole('button', { name: /more/ });
    more?.click();
    expect((await screen.findAllByRole('img', { name: 'no source for this column' })).length).toBeGreaterThan(0);
    expect(screen.getByText('° No source for this column.')).toBeTruthy();
  });
});

describe('D10: one size', () => {
  it.each([
    ['en', '“均码” is one size: there is nothing to convert.'],
    ['zh-CN', '“均码”是均码，无需换算。'],
  ] as const)('is told in %s', async (language, words) => {
    await drawSizes({ found: '均码', hint, charts, language });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
