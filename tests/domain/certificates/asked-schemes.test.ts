// @vitest-environment node
import { describe, expect, it } from 'vitest';
import schemesFile from '../../../packs/base/schemes.json' with { type: 'json' };
import { findCertificateWish } from '../../../domain/certificates/asked-schemes.ts';
import type { Scheme } from '../../../domain/pack/schema.ts';
import type { Message } from '../../../domain/reading.ts';

const schemes = schemesFile.schemes as unknown as readonly Scheme[];
const says = (text: string, changes: Partial<Message> = {}): Message => ({
  id: '1',
  direction: 'in',
  kind: 'text',
  text,
  ...changes,
});
const wish = (...messages: readonly Message[]) => findCertificateWish(messages, schemes);

describe('a buyer who asks for a certificate', () => {
  it('F11: does not ask with what stands in a quotation', () => {
    const quoted =
      'Danke!\n\nAm 3. Nov. 2026 um 10:02 schrieb Nordwind:\n> It is CE certified. Do you need the certificate?';
    expect(wish(says(quoted))).toBeUndefined();
  });

  it.each([
    ['Is it CE certified? Please send the DoC.', 'ce-red', 'ce certified'],
    ['Haben Sie eine Konformitätserklärung?', 'ce-lvd', 'konformitätserklärung'],
    ['PSEマークありますか', 'pse', 'pseマーク'],
    ['技適はありますか？', 'giteki', '技適'],
    ['KC 인증번호 알려주세요', 'kc', 'kc 인증'],
    ['Tem homologação da Anatel?', 'anatel', 'homologação'],
    ['Ist der Stoff Oeko-Tex geprüft?', 'oeko-tex', 'oeko-tex'],
    ['包装は環境に優しいですか', 'jp-marks', '環境に優しい'],
    ['这款有3C认证吗', 'ccc', '3c认证'],
    ['Who is the EU responsible person?', 'gpsr', 'responsible person'],
    ['Is it FDA approved?', 'fda-510k', 'fda approved'],
    ['Сертификат есть?', 'eac', 'сертификат'],
    ['ＣＥ ｃｅｒｔｉｆｉｅｄ？', 'ce-red', 'ce certified'],
  ])('is understood: %s', (text, id, word) => {
    expect(wish(says(text))?.schemes.get(id)).toBe(word);
  });

  it.each([
    ['Can you send me the certificate?', 'certificate'],
    ['Gibt es ein Zertifikat dafür?', 'zertifikat'],
    ['有认证吗？', '认证'],
  ])('in general is understood too: %s', (text, word) => {
    expect(wish(says(text))).toEqual({ schemes: new Map(), general: word });
  });

  it.each([
    ['asks something else', says('Where is my parcel?')],
    ['writes words that merely contain such a name', says('I live in Placentia, it is nice. Das Eis schmeckt.')],
    ['did not write it: the agent did', says('It is CE certified.', { direction: 'out' })],
    ['did not write it: the system did', says('CE certified', { kind: 'system' })],
  ])('is nobody who %s', (_what, message) => {
    expect(wish(message)).toBeUndefined();
  });

  it('is heard in the newest messages only', () => {
    const later = ['Thanks', 'Also: is it blue?', 'Or green?'].map((text) => says(text));

    expect(wish(says('Is it CE certified?'), ...later)).toBeUndefined();
  });
});
