import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SizeSection } from '../../../components/sizes/size-section.tsx';
import { useFit, useSize } from '../../../components/sizes/use-size.ts';
import type { Garment } from '../../../domain/pack/schema.ts';
import { garmentTable, writeTable } from '../../../domain/sizes/telling/size-table.ts';
import { plainDesk } from '../reply/sentence-desk.ts';
import { drawIn } from '../support.tsx';

const dress: Garment = {
  source: { title: 'Measured on the dress', url: 'https://example.com/dress', checkedOn: '2026-11-20' },
  unit: 'cm',
  measures: [
    { of: 'bust', ease: [6, 10] },
    { of: 'waist', ease: [6, 12] },
  ],
  rows: [38, 40].map((size, index) => ({
    size: `DE ${size}`,
    values: { bust: 96 + 4 * index, waist: 82 + 4 * index },
  })),
};
const NO_HINT = {};
const NO_CHARTS: [] = [];

async function drawFit(found: string, options: { isCopied?: boolean; open?: boolean } = {}) {
  const onInsert = vi.fn<(text: string) => void>();
  const copy = vi.fn(() => Promise.resolve(options.isCopied ?? true));
  function Host() {
    const size = useSize(found, NO_HINT, NO_CHARTS, undefined);
    const fit = useFit(size.phrase, dress);
    const table = fit && garmentTable(fit.garment, fit.advice);
    return (
      <SizeSection
        size={size}
        fit={fit}
        table={
          table && {
            table,
            text: writeTable(table, (of) => of),
            words: { title: 'Kleid', heads: ['Größe', 'Brust', 'Taille'], isRightToLeft: false },
          }
        }
        pictures={{ copy }}
        isFromMessage
        hasSizes
        language="de"
        sentences={{
          ofAnswer: () => undefined,
          ofQuestion: () => undefined,
          ofFit: fit && { text: `Wir empfehlen ${fit.advice.row.size}.` },
        }}
        open={options.open ?? true}
        onToggle={vi.fn()}
        writing={{ mode: 'insert', desk: plainDesk, insert: onInsert, copy: vi.fn(), said: undefined }}
      />
    );
  }
  return { ...(await drawIn('en', <Host />)), onInsert, copy };
}

describe('advice by the measures in the message', () => {
  it('shows body, what the size is made for and the piece, with the source', async () => {
    await drawFit('bust 88 cm, waist 66 cm');
    expect(screen.getByText('Size DE 38 fits, with room: Waist 4 cm more room.')).toBeTruthy();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['Bust8886–9096fits', 'Waist6670–76824 cm more room']);
    expect(screen.getByRole('link', { name: /Measured on the dress/ }).getAttribute('href')).toBe(
      'https://example.com/dress',
    );
  });

  it('names what the table still has', async () => {
    await drawFit('bust 88 cm');
    expect(screen.getByText('The table also needs: Waist.')).toBeTruthy();
  });

  it('is inserted by Enter in the field', async () => {
    const { user, onInsert } = await drawFit('bust 92 cm');
    await user.type(screen.getByRole('textbox'), '{Enter}');
    expect(onInsert.mock.calls).toEqual([['Wir empfehlen DE 40.']]);
  });

  it('is shown in the closed row', async () => {
    await drawFit('bust 120 cm', { open: false });
    expect(screen.getByText(/No size fits. Nearest is DE 40: Bust 26 cm too small/)).toBeTruthy();
  });

  it('goes before charts only where measures are given', async () => {
    await drawFit('US 9.5');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the picture of the table', () => {
  const pen = {
    measureText: (text: string) => ({ width: 8 * text.length }),
    scale: vi.fn(),
    fillRect: vi.fn(),
    fillText: vi.fn<(text: string, x: number, y: number) => void>(),
  };
  afterEach(() => vi.restoreAllMocks());
  const press = async (options: Parameters<typeof drawFit>[1] = {}) => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) =>
      done(new Blob(['png'], { type: 'image/png' })),
    );
    const drawn = await drawFit('bust 92 cm', options);
    await drawn.user.click(screen.getByRole('button', { name: 'Picture' }));
    await screen.findByRole('img', { name: 'Size table as a picture' });
    return drawn;
  };

  it('is copied, and says so; it holds the words of the buyer and every size', async () => {
    const { copy } = await press();
    expect(screen.getByText(/Copied as a picture/)).toBeTruthy();
    expect(copy).toHaveBeenCalledOnce();
    const drawn = pen.fillText.mock.calls.map(([text]) => text);
    expect(drawn).toEqual(['Kleid', 'Größe', 'Brust', 'Taille', 'DE 38', '96', '82', 'DE 40', '100', '86']);
  });

  it('is reported as not copied if the browser refuses', async () => {
    await press({ isCopied: false });
    expect(screen.getByText(/did not copy the picture/)).toBeTruthy();
  });
});
