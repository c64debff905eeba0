import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { describeCertificates } from '../domain/certificates/describe-schemes.ts';

/** Writes `docs/certificates.md` anew; to be run after every change of the schemes and expectations in `packs/base/`. */
const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../packs/base/${name}.json`, import.meta.url), 'utf8')) as object;
const facts = { ...(await read('schemes')), ...(await read('expectations')) };
const text = describeCertificates(facts as Parameters<typeof describeCertificates>[0]);
const file = new URL('../docs/certificates.md', import.meta.url);
await writeFile(file, await format(text, { parser: 'markdown', printWidth: 150 }));
console.log('docs/certificates.md written');
