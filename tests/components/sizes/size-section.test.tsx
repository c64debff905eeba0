import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chart, ownSlipper, rowsOf, womenPlus2, womenTops } from '../../domain/sizes/charts/charts.ts';
import { drawSizes, NO_HINT } from './size-desk.tsx';
import { wordsOf } from '../support.tsx';

const values = () => [...document.querySelectorAll('.scp-sizes > div')].map((one) => wordsOf(one));
/** The question; the texts that go into a reply come after it. */
const asked = () => screen.getAllByRole('group')[0]!;
const choices = () => within(asked()).getAllByRole('button');
const closedRow = () => wordsOf(document.querySelector('.sum'));

/** A shop's table that runs two sizes larger than the formula, which is more than charts may differ. */
const large = chart({ id: 'women-large', authority: 'convention', rows: rowsOf('EU US', ['250 262 43 9.5']) });
const apart = [womenPlus2, large, ownSlipper];

describe('an ambiguous size', () => {
  it('asks one question as two buttons', async () => {
    await drawSizes({ found: 'US 9.5' });
    expect([asked().getAttribute('aria-label'), choices().map((b) => b.textContent)]).toEqual([
      "“US 9.5”: women's or men's?",
      ['women', 'men'],
    ]);
  });

  it('asks in Chinese', async () => {
    await drawSizes({ found: 'US 9.5', language: 'zh-CN' });
    expect([asked().getAttribute('aria-label'), choices().map((b) => b.textContent)]).toEqual([
      '“US 9.5”：女码还是男码？',
      ['女码', '男码'],
    ]);
  });

  it('converts nothing before it is answered', async () => {
    await drawSizes({ found: 'US 9.5' });
    expect(values()).toEqual([]);
  });

  it('can be put to the buyer instead, by Enter', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5' });
    expect(screen.getByText('Frage (ambiguous)').closest('[lang]')?.getAttribute('lang')).toBe('de');
    await user.type(field!, '{Enter}');
    expect(onInsert.mock.calls).toEqual([['Frage (ambiguous)']]);
  });

  it('inserts nothing on Enter where the pack has no words for it', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5', hasSentence: false });
    await user.type(field!, '{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('is converted once it is answered by key', async () => {
    const { user } = await drawSizes({ found: 'US 9.5' });
    choices()[0]?.focus();
    await user.keyboard('{Enter}');
    expect(values()[0]).toBe('EU4240.5–42');
  });

  it('can be answered again', async () => {
    const { user } = await drawSizes({ found: 'US 9.5' });
    await user.click(screen.getByRole('button', { name: 'women' }));
    await user.click(screen.getByRole('button', { name: 'change' }));
    expect(choices()).toHaveLength(2);
  });

  it('asks one question after the other', async () => {
    const { user } = await drawSizes({ found: 'EU 41 / US 9.5' });
    await user.click(screen.getByRole('button', { name: 'US 9.5' }));
    expect(asked().getAttribute('aria-label')).toBe("“EU 41 / US 9.5”: women's or men's?");
  });

  it('says in the closed row what is open', async () => {
    await drawSizes({ found: 'US 9.5', open: false });
    expect(closedRow()).toBe("“US 9.5”: women's or men's?");
  });

  it.each([
    ['US 9.5', NO_HINT],
    ['38', NO_HINT],
    ['88 cm', { kind: 'clothing', audience: 'women' }],
    ['5', { kind: 'shoe', audience: 'children' }],
    ['EU 41 / US 9.5', NO_HINT],
    ['US 8 women or US 8 men', NO_HINT],
  ] as const)('offers answers that can be told apart: %s', async (found, hint) => {
    await drawSizes({ found, hint });
    const labels = choices().map((button) => button.textContent);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('two systems in one line', () => {
  it('are offered to choose from', async () => {
    await drawSizes({ found: 'EU 41 / US 9.5 women' });
    expect(asked().getAttribute('aria-label')).toBe('There are two systems in one line. Choose one:');
  });

  it('become one by a click', async () => {
    const { user } = await drawSizes({ found: 'EU 41 / US 9.5 women' });
    await user.click(choices()[1]!);
    expect(screen.getByText(/Read as: shoe · women · US 9\.5/)).toBeTruthy();
  });
});

describe('a converted size', () => {
  it('shows value and range by system', async () => {
    await drawSizes({ found: 'US 9.5 women', own: 'own-slipper' });
    expect(values().map((text) => text.trim())).toEqual([
      'EU4140.5–42',
      'UK7.5',
      'US9.5',
      'CN260255–260',
      'JP2625.5–26',
      'KR260255–260',
    ]);
  });

  it('says how it was read', async () => {
    await drawSizes({ found: 'US 9.5 women' });
    expect(screen.getByText('Read as: shoe · women · US 9.5')).toBeTruthy();
  });

  it('says that the charts disagree, by how much, and that the own chart wins', async () => {
    await drawSizes({ found: 'US 9.5 women', own: 'own-slipper', charts: apart });
    expect(wordsOf(document.querySelector('.scp-flag'))).toBe(
      "Charts disagree by 2 EU sizes. The product's own chart wins: EU 41",
    );
  });

  it('names the chart that wins where the product has none', async () => {
    await drawSizes({ found: 'US 9.5 women', charts: apart.slice(0, -1) });
    expect(wordsOf(document.querySelector('.scp-flag'))).toContain('“Chart women-plus-2” is used: EU 41');
  });

  it('says nothing of disagreement where there is one chart', async () => {
    await drawSizes({ found: 'US 9.5 women', charts: [womenPlus2] });
    expect([screen.queryByText('Charts disagree'), screen.queryByRole('img')]).toEqual([null, null]);
  });

  it('puts the charts on a line with the same said in words', async () => {
    await drawSizes({ found: 'US 9.5 women', own: 'own-slipper', charts: apart });
    const plot = screen.getByRole('img', { name: '3 charts: 41, 41, 43' });
    expect([plot.querySelectorAll('circle.dot').length, plot.querySelectorAll('circle.win').length]).toEqual([3, 1]);
  });

  it('lists every chart with its source, day and value, the winner first', async () => {
    await drawSizes({ found: 'US 9.5 women', own: 'own-slipper' });
    expect(screen.getAllByRole('row').map((row) => wordsOf(row))).toEqual([
      'Chart own-slipperInvented for tests41',
      'Chart women-plus-2Invented for tests41',
      'Chart women-plus-3Invented for tests42',
      'Chart women-retailShop table, 2 Mar 202642',
    ]);
  });

  it('leads to the source of a chart in a tab of its own', async () => {
    await drawSizes({ found: 'US 9.5 women' });
    const link = screen.getByRole('link', { name: 'Chart women-retail' });
    expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([
      'https://example.com/sizes',
      '_blank',
      'noreferrer',
    ]);
  });

  it('says what was measured', async () => {
    await drawSizes({ found: 'US 9.5 women', own: 'own-slipper' });
    expect(wordsOf(document.querySelector('caption'))).toBe('Foot 26 cm. Chart, source and value:');
  });

  it('tells bust from waist', async () => {
    await drawSizes({ found: 'bust 88 cm women', charts: [womenTops] });
    expect(screen.getByText('Read as: clothing · women · Bust · 88 cm')).toBeTruthy();
  });

  it.each([
    ['en', 'US 9.5 women → EU 42'],
    ['zh-CN', 'US 9.5 女码 → EU 42'],
  ] as const)('is the answer of the closed row (%s)', async (language, words) => {
    await drawSizes({ found: 'US 9.5 women', open: false, language });
    expect(closedRow()).toBe(words);
  });
});

describe('a size without an answer', () => {
  it('says that it lies outside the charts and where they end', async () => {
    await drawSizes({ found: 'EU 50 shoe women', charts: [womenPlus2] });
    expect(screen.getByText('Outside the charts: EU 35–47.')).toBeTruthy();
  });

  it('says that the pack has no chart', async () => {
    await drawSizes({ found: 'US 9.5 men' });
    expect(screen.getByText('The pack has no chart for this.')).toBeTruthy();
  });

  it('says that a text was not read as a size, with examples', async () => {
    const { user, field } = await drawSizes();
    await user.type(field!, 'hello');
    expect(screen.getByText(/^Not recognised as a size\. Examples: US 9\.5 women/)).toBeTruthy();
  });

  it('blames nobody for an empty field', async () => {
    await drawSizes();
    expect(screen.queryByText(/Not recognised as a size/)).toBeNull();
  });

  it.each(['EU 50 shoe women', 'US 9.5 men', 'hello'])('shows no value for %s', async (found) => {
    await drawSizes({ found, charts: [womenPlus2] });
    expect(values()).toEqual([]);
  });

  it('says in the closed row that the product has none', async () => {
    await drawSizes({ hasSizes: false, open: false });
    expect(closedRow()).toBe('none for this product');
  });
});
