/** Zeros of the digits used by number formats: Arabic, Persian, Indic and South-East Asian; the other nine follow each. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
];

/** What someone wrote with ASCII digits and separators, without the direction marks that some languages put in numbers. */
export function plainDigits(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replaceAll('٫', '.')
    .replace(/[٬،]/g, ',')
    .replace(/\p{Cf}/gu, '')
    .trim();
}
