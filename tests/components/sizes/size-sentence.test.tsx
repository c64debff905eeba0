import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { womenPlus2 } from '../../domain/sizes/charts/charts.ts';
import { drawSizes } from './size-desk.tsx';

describe('the sentence on a size', () => {
  const sentence = 'US 9.5 entspricht EU 40.5–42.';

  it('is inserted by Enter in the field, once', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5 women' });
    await user.type(field!, '{Enter}');
    expect(onInsert.mock.calls).toEqual([[sentence]]);
  });

  it('is inserted by its button', async () => {
    const { user, onInsert } = await drawSizes({ found: 'US 9.5 women' });
    await user.click(screen.getByRole('button', { name: 'Insert sentence' }));
    expect(onInsert.mock.calls).toEqual([[sentence]]);
  });

  it('is shown in the language of the buyer before it is inserted', async () => {
    await drawSizes({ found: 'US 9.5 women' });
    expect(screen.getByText(sentence).getAttribute('lang')).toBe('de');
  });

  it('is copied instead', async () => {
    const { user, onCopy } = await drawSizes({ found: 'US 9.5 women' });
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(onCopy.mock.calls).toEqual([[sentence]]);
  });

  it('is copied by Enter where there is no reply box', async () => {
    const { user, field, onCopy, onInsert } = await drawSizes({ found: 'US 9.5 women', mode: 'copy' });
    await user.type(field!, '{Enter}');
    expect([onCopy.mock.calls, onInsert.mock.calls]).toEqual([[[sentence]], []]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { isComposing: true }, { keyCode: 229 }])(
    'is not inserted by Enter with %o',
    async (press) => {
      const { field, onInsert } = await drawSizes({ found: 'US 9.5 women' });
      fireEvent.keyDown(field!, { key: 'Enter', ...press });
      expect(onInsert).not.toHaveBeenCalled();
    },
  );

  it('is missing where the pack has none in the language of the buyer, and that is said', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5 women', hasSentence: false });
    await user.type(field!, '{Enter}');
    expect([screen.queryByText('The pack has no sentence for sizes in German.') !== null, onInsert.mock.calls]).toEqual(
      [true, []],
    );
  });

  it('follows what the agent types', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5 women', charts: [womenPlus2] });
    await user.clear(field!);
    await user.type(field!, 'EU 38 shoe{Enter}');
    expect(onInsert.mock.calls).toEqual([[expect.stringMatching(/^EU 38 entspricht/)]]);
  });
});
