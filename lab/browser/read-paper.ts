import { inflateSync } from 'node:zlib';

/** Everything drawn on the pages of a PDF (letters, positions, fonts) as comparable text, without the creation date. */
export function readPaper(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)];
  const drawn = streams.map(([, bytes = '']) => read(Buffer.from(bytes, 'latin1')));
  return drawn.join('\n').replaceAll(/\/(?:Creation|Mod)Date \(.*?\)/g, '');
}

function read(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1'); // Not everything is compressed.
  }
}
