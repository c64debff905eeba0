import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawFile, generatedFiles, listMarketplaces } from '../../cli/docs/generated-files.ts';

const root = join(import.meta.dirname, '../..');

describe('what is generated', () => {
  it.each(generatedFiles)('is current in $path; `npm run docs` writes it', async (file) => {
    expect(readFileSync(join(root, file.path), 'utf8')).toBe(await drawFile(file));
  });
});

describe('the list of marketplaces in the issue form', () => {
  const form = (choices: string) =>
    `body:\n  - id: marketplace\n    attributes:\n      options:\n${choices}    validations:\n  - id: often\n    attributes:\n      options:\n        - Once\n`;

  it('is by title, and leaves the other lists alone', () => {
    expect(listMarketplaces(form('        - Old\n        - Older\n'), [{ title: 'Ozon' }, { title: 'eBay' }])).toBe(
      form('        - eBay\n        - Ozon\n        - Another one\n'),
    );
  });

  it('is missed when the form has none', () => {
    expect(() => listMarketplaces('body: []\n', [{ title: 'Ozon' }])).toThrow('no longer has a list of marketplaces');
  });
});
