import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MacroNotes } from '../../../components/reply/macro-notes.tsx';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { drawIn } from '../support.tsx';

const noted = makeMacro({
  when: { en: 'The parcel is on its way.' },
  whenNot: { en: 'Customs holds it.' },
  example: { en: 'Buyer: Where is it?\nAgent: On its way.' },
  owner: 'Mei Lin',
  reviewedOn: '2026-11-03',
});

const show = (macro = noted, files: readonly string[] = []) =>
  drawIn('en', <MacroNotes macro={macro} files={files} isOpen={false} />);

describe('what the team says of a reply', () => {
  it.each([
    ['when it fits', 'The parcel is on its way.'],
    ['when not', 'Customs holds it.'],
    ['who answers for it, and since when', 'Wording: Mei Lin · reviewed 3 Nov 2026'],
  ])('holds %s', async (_what, text) => {
    await show();
    expect(screen.getByText(text).closest('details')).toBeTruthy();
  });

  it('labels what forbids it, so that it never reads as what allows it', async () => {
    await show();
    const lines = ['The parcel is on its way.', 'Customs holds it.'].map(
      (text) => screen.getByText(text).parentElement,
    );
    expect(lines.map((line) => line?.querySelector('strong')?.textContent)).toEqual(['Fits when', 'Not when']);
    const [shape, other] = lines.map((line) => line?.querySelector('svg')?.innerHTML);
    expect(shape).not.toBe(other);
  });

  it('holds the example line by line', async () => {
    await show();
    expect(screen.getByText(/Where is it\?/).textContent).toBe('Buyer: Where is it?\nAgent: On its way.');
  });

  it('is folded until it is asked for', async () => {
    await show();
    expect(screen.getByText('When to use it').closest('details')?.open).toBe(false);
  });

  it('is left out where the team says nothing', async () => {
    await show(makeMacro({}));
    expect(screen.queryByText('When to use it')).toBeNull();
  });

  it('names what is attached by hand without being asked', async () => {
    await show(makeMacro({}), ['manual.pdf', 'CE declaration']);
    expect(screen.getByText('Attach by hand: manual.pdf, CE declaration')).toBeTruthy();
  });
});
