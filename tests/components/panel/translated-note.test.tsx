import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TranslatedNote } from '../../../components/panel/translated-note.tsx';
import { drawIn } from '../support.tsx';

describe('F3: the note that a page is translated', () => {
  it.each([
    ['en', 'chrome', 'a translation (Chrome)'],
    ['en', 'other', 'a translation (by a translator)'],
    ['zh-CN', 'immersive', '译文（沉浸式翻译）'],
    ['zh-TW', 'edge', '譯文（Edge）'],
  ] as const)('says in %s that it was %s', async (language, by, words) => {
    await drawIn(language, <TranslatedNote by={by} />);
    expect(screen.getByRole('status').textContent).toContain(words);
  });
});
