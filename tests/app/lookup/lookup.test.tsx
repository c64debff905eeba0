import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { sampleInUse } from '../make-stores.ts';
import { wordsOf } from '../../components/support.tsx';
import { body, drawLookUp, field } from './draw-look-up.tsx';

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map((row) => wordsOf(row));

describe('the field of the look-up', () => {
  it('lists all tables with their counts before anything is asked', async () => {
    await drawLookUp();

    expect(rowsOf(/^Products 13$/)).toHaveLength(5);
    expect(screen.getByRole('list', { name: /^Markets 42$/ })).toBeTruthy();
    expect(body()).toContain('Glossary 4');
  });

  it('answers in groups, marks what matched in its place, and keeps the query in the address', async () => {
    const { user, container } = await drawLookUp();
    await user.type(field(), 'bathrooms');

    expect(rowsOf(/^Products 2$/)[0]).toMatch(/Cautions: .*bathrooms/);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('bathrooms');
    expect(location.search).toBe('?q=bathrooms');
  });

  it('changes no answer while an input method composes', async () => {
    await drawLookUp();
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: 'lamp' } });

    expect([field().value, location.search]).toEqual(['lamp', '']);
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(location.search).toBe('');
    fireEvent.compositionEnd(field());
    expect(location.search).toBe('?q=lamp');
  });

  it('moves by arrows from the field through all groups and back, and opens the first by Enter', async () => {
    const { user } = await drawLookUp({ at: '?q=lamp' });
    await user.click(field());
    await user.keyboard('{ArrowDown}');
    expect(wordsOf(document.activeElement)).toContain('desk lamp');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{Enter}');
    expect(document.activeElement?.tagName).toBe('H2');
    expect(location.search).toMatch(/row=products%3AHLD-12-/);
  });

  it('has one stop for Tab in each group', async () => {
    await drawLookUp();

    const stops = screen.getAllByRole('list').filter((list) => list.querySelector('.scp-lookup-row'));
    expect(stops.map((list) => list.querySelectorAll('[tabindex="0"]').length)).toEqual(stops.map(() => 1));
  });

  it('says that nothing was found, and forgets the query by Escape', async () => {
    const { user } = await drawLookUp({ at: '?q=qqqqzzzz' });
    expect(body()).toContain('qqqqzzzz');
    await user.click(field());
    await user.keyboard('{Escape}');
    expect([field().value, location.search]).toEqual(['', '']);
  });

  it('follows back and forward', async () => {
    const { user } = await drawLookUp({ at: '?q=lamp' });
    await user.click(screen.getByRole('button', { name: /Halden desk lamp 12 W, black/ }));
    expect(screen.getByRole('heading', { name: /black/ })).toBeTruthy();
    history.replaceState(null, '', '/lookup.html?q=kettu');
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(field().value).toBe('kettu');
    expect(screen.queryByRole('heading', { name: /black/ })).toBeNull();
  });

  it('says so without a pack', async () => {
    await drawLookUp({ active: null });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a product that is looked up', () => {
  const lamp = '?row=products:HLD-12-WH';

  it('is told in another language, measures in inches for the United States', async () => {
    const { user } = await drawLookUp({ at: lamp });
    await user.selectOptions(screen.getByLabelText('Language of the texts'), 'de');
    expect(body()).toContain('Nur mit dem beiliegenden Netzteil');
    await user.selectOptions(screen.getByLabelText('Market'), 'US');
    expect(body()).toContain('1,8 m (5,91 ft), textilummantelt');
  });

  it('has its certificates for a market, each by word', async () => {
    const { user } = await drawLookUp({ at: lamp });
    await user.selectOptions(screen.getByLabelText('Market'), 'EU');
    await user.click(within(screen.getByRole('article')).getByRole('button', { name: /^CE: LVD/ }));
    expect(location.search).toContain('row=certificates%3A');
    expect(screen.getByRole('heading', { name: /^CE: LVD/ })).toBeTruthy();
  });

  it('copies a line, and chosen lines as a list, in the chosen language', async () => {
    const { user } = await drawLookUp({ at: lamp });
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.selectOptions(screen.getByLabelText('Language of the texts'), 'de');
    await user.click(screen.getByRole('button', { name: 'Copy: Can the light source be replaced?' }));
    await waitFor(() => expect(body()).toContain('Copied: Nein, die LED ist fest eingebaut.'));
    await user.click(screen.getByRole('checkbox', { name: 'Choose: Power' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose: Cautions' }));
    await user.click(screen.getByRole('button', { name: 'Copy 2 lines' }));
    expect(write.mock.lastCall?.[0]).toMatch(/^Leistung: .*\nNur mit dem/);
  });

  it('says which text is in another language than chosen', async () => {
    const { user } = await drawLookUp({ at: '?row=products:FJ-SLP-MOS' });
    await user.selectOptions(screen.getByLabelText('Language of the texts'), 'fr');
    expect(body()).toContain('For indoors, on dry floors. (no French text)');
    expect(body()).toContain('Manchon en papier');
  });

  it('is compared with up to three others', async () => {
    const { user } = await drawLookUp({ at: '?row=products:KTU-PB-10&compare=HLD-12-WH' });
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await user.click(screen.getByRole('button', { name: 'Compare 2' }));
    expect(screen.getByRole('table', { name: 'Compared' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Take out: Kettu/ }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is left out by a filter that it does not pass', async () => {
    const { user } = await drawLookUp({ at: '?kind=products' });
    await user.selectOptions(screen.getByLabelText('Category'), 'shoes');
    expect(rowsOf(/^Products 3$/)).toHaveLength(3);
    await user.selectOptions(screen.getByLabelText('Status'), 'ended');
    expect(body()).toContain('Nothing in the pack fits this.');
    expect(location.search).toBe('?kind=products&category=shoes&status=ended');
  });

  it('leads to what goes in its place', async () => {
    const { user } = await drawLookUp({ at: lamp });
    await user.click(screen.getByRole('button', { name: /Halden desk lamp 12 W, black HLD/ }));
    expect(location.search).toBe('?row=products%3AHLD-12-BK');
  });
});

describe('everything else that is looked up', () => {
  const pack = sampleInUse.pack;

  it.each([
    ['certificates', pack.certificates[0]?.id, 'OEKO-TEX'],
    ['sizes', 'fjordlin-slippers', 'EU 36'],
    ['replies', pack.macros[0]?.id, 'Fits when'],
    ['rules', pack.policies[0]?.site, 'In short'],
    ['markets', 'DE', 'EUR'],
    ['glossary', 'fob', 'from there the buyer pays'],
    ['news', pack.news[0]?.id, 'Day'],
  ])('of %s has its lines', async (kind, id, words) => {
    await drawLookUp({ at: `?row=${kind}:${id}` });

    expect(wordsOf(screen.getByRole('article'))).toContain(words);
  });

  it('is there in packs that were stored before they had a glossary', async () => {
    const old = { ...pack, glossary: undefined };
    await drawLookUp({ active: { ...sampleInUse, pack: old } });

    expect(rowsOf(/^Products 13$/)).toHaveLength(5);
    expect(body()).not.toContain('Glossary');
  });
});
