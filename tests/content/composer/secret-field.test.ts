// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findBox, readPageText } from '../../../content/composer/box.ts';
import { lastEditable, rememberCaret } from '../../../content/composer/remember-caret.ts';
import { isSecret } from '../../../content/composer/secret-field.ts';
import { writeText } from '../../../content/composer/write-text.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { buildMatch } from '../build-site.ts';

const life = new AbortController();

afterEach(() => document.body.replaceChildren());

const secrets = [
  'type="password"',
  'autocomplete="cc-number"',
  'autocomplete="section-a billing cc-csc"',
  'autocomplete="one-time-code"',
  'autocomplete="current-password"',
  'name="cardNumber"',
  'name="cvv"',
  'id="otp"',
  'name="csrf_token" type="hidden"',
  'inputmode="numeric" maxlength="6"',
  'placeholder="Password"',
  'aria-label="Card number"',
];

function draw(attributes: string): HTMLInputElement {
  document.body.innerHTML = `<input ${attributes} value="4111 1111" class="it">`;
  return document.querySelector('.it')!;
}

describe('a field for a card, a code, a password or a token', () => {
  test.each(secrets)('D18: is not written: %s', async (attributes) => {
    const field = draw(attributes);

    expect(await writeText(field, { text: 'Hello' })).toEqual({ kind: 'refused', reason: 'no-composer' });
    expect(field.value).toBe('4111 1111');
  });

  test.each(secrets)('D18: is read neither as a draft nor where the caret is: %s', (attributes) => {
    const field = draw(attributes);
    rememberCaret(document, life.signal);
    field.focus();

    expect(readPageText(findBox(field), document).draft).toBe('');
    expect(lastEditable(document)).toBeNull();
  });

  test.each(secrets)('D18: gives a pack’s sites no buyer, order or conversation: %s', (attributes) => {
    const at = [{ at: '.it', attribute: 'value' }];
    document.body.innerHTML = `<main id="thread"><input ${attributes} value="4111 1111" class="it"></main>`;
    const match = buildMatch({
      buyer: { name: at, id: at },
      order: { id: at },
      composer: { at: ['.it'] },
    });
    const page = readPage(new URL('https://chat.example/inbox/7'), document, match);

    expect(page).toMatchObject({ kind: 'open', reading: { buyer: { handles: [] } } });
    expect(page).not.toHaveProperty('reading.order');
    expect(page).not.toHaveProperty('reading.composer');
    expect(JSON.stringify(page)).not.toContain('4111');
  });

  test.each([
    'name="message"',
    'id="reply-box"',
    'placeholder="Write about your order"',
    'name="pinned" autocomplete="off"',
  ])('D18: is none that is for words: %s', (attributes) => {
    expect(isSecret(draw(attributes))).toBe(false);
  });
});
