import { beforeEach, describe, expect, it, vi } from 'vitest';
import { detectLanguage } from '../../../../app/panel/page/detect-language.ts';
import type { Reading } from '../../../../domain/reading.ts';

const ask = vi.fn();

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ isReliable: true, languages: [{ language: 'en', percentage: 99 }] });
});

function reading(texts: readonly string[], changes: Partial<Reading> = {}): Reading {
  const messages = texts.map((text, at) => ({ id: String(at), direction: 'in', kind: 'text', text }) as const);
  const buyer = { handles: [] };
  return { site: 'etsy', variant: 'web', conversation: '1', buyer, messages, health: [], ...changes };
}

async function tell(given: Reading) {
  const { first, later } = detectLanguage(given, ask);
  return (await later) ?? first;
}

describe("the language of the buyer's own words", () => {
  it.each([
    [
      'F11: a reply above our own mail',
      'Danke, das passt mir leider nicht.\n\nOn Mon, 3 Nov 2026 at 10:02, Nordwind wrote:\n> Dear customer, thank you very much',
    ],
    [
      'F11: a reply with a footer in another language',
      'Danke, das passt mir leider nicht.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the addressee, delete it.',
    ],
    ['F9: a face', 'Danke (*ノ∀`*)'],
  ])('is German in %s', async (_what, text) => {
    expect(await tell(reading([text]))).toEqual({ candidates: ['de'], certainty: 'sure' });
    const given = ask.mock.calls.flat();
    expect(given.join()).not.toMatch(/Dear customer|confidential/);
  });

  it('F11: is left to the market where a footer that nobody knows outweighs a short reply', async () => {
    const footer =
      'Best regards from the team at Example. We are open from nine to five and look forward to your visit.';
    expect(await tell(reading([`Danke, das passt mir leider nicht.\n\n${footer}`]))).toEqual({
      candidates: ['de', 'en'],
      certainty: 'one-of',
    });
  });

  it('F3: is not looked for on a page that a machine has translated', () => {
    expect(detectLanguage(reading(['你好，请问还有货吗'], { translated: 'chrome' }), ask)).toEqual({
      first: undefined,
    });
    expect(ask).not.toHaveBeenCalled();
  });

  it('is not that of the product that is asked about', async () => {
    const given = reading(['habt ihr Nordwind Wool Runner in blau und wann kommt das'], {
      product: { title: 'Nordwind Wool Runner' },
    });
    await tell(given);
    expect(ask.mock.calls[0]?.[0]).not.toContain('Wool');
  });

  it('P2: stays what the words say where the browser fails', async () => {
    ask.mockRejectedValue(new Error('no detector'));
    expect(await tell(reading(['wo ist mein paket bitte']))).toEqual({ candidates: ['de'], certainty: 'sure' });
  });
});
