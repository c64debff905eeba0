import { inflateSync } from 'node:zlib';

/**
 * Everything drawn on the pages of a PDF (letters, positions, fonts) as comparable text, without the creation date and without the table of byte
 * offsets, which differs with the length of what is compressed.
 */
export function readPaper(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/\bobj\b([^]*?)stream\r?\n([^]*?)\r?\nendstream/g)];
  const drawn = streams
    .filter(([, head = '']) => !head.includes('/XRef'))
    .map(([, , bytes = '']) => read(Buffer.from(bytes, 'latin1')));
  return drawn.join('\n').replaceAll(/\/(?:Creation|Mod)Date \(.*?\)/g, '');
}

function read(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1'); // Not everything is compressed.
  }
}
