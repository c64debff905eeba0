import { splitHidden } from '../language/hidden-characters.ts';

/** File types that a certificate may have, by extension: those that every browser displays without running anything in them. */
const KINDS = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
} as const;

/** Media type of a file that may be offered. */
export type FileType = (typeof KINDS)[keyof typeof KINDS];

/** Path characters and their escapes, characters reserved by Windows, and line separators that aren't controls. */
const BAD_CHARACTER = /[<>:"/\\|?*%\p{Zl}\p{Zp}]/u;

/** A program's extension before the last extension, which Windows hides. */
const PROGRAM_INSIDE =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|js|jse|vbs|vbe|wsf|ps1|hta|lnk|url|jar|app|apk|sh|html?|svg|docm|xlsm)\s*\./i;

/** Windows device names, whatever follows a dot; the superscript digits count too. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** Some disks truncate longer names, including the extension. */
const LONGEST_NAME = 120;

/** The type that a file's name promises; `undefined` for names under which nothing is offered for saving. */
export function typeOfName(name: string): FileType | undefined {
  if (BAD_CHARACTER.test(name) || PROGRAM_INSIDE.test(name) || splitHidden(name).some((piece) => 'hidden' in piece))
    return undefined;
  if (name.length > LONGEST_NAME || name !== name.trim() || /^\.|\.$/.test(name)) return undefined;
  const [stem = ''] = name.split('.');
  if (DEVICE.test(stem.trim())) return undefined;
  const end = /[^.]\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, end) ? KINDS[end as keyof typeof KINDS] : undefined;
}

/**
 * How files of each type begin; `undefined` matches any byte. Sources: ISO 32000-1 7.5.2, PNG 5.2, JPEG B.1.1, the RIFF
 * container of WebP.
 */
const BEGINNINGS: Readonly<Record<FileType, readonly (number | undefined)[]>> = {
  'application/pdf': [...bytesOf('%PDF-')],
  'image/png': [0x89, ...bytesOf('PNG\r\n'), 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/webp': [...bytesOf('RIFF'), undefined, undefined, undefined, undefined, ...bytesOf('WEBP')],
};

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

/** Whether bytes begin like a file of this type. */
export function isOfType(bytes: Uint8Array, type: FileType): boolean {
  return BEGINNINGS[type].every((byte, at) => byte === undefined || bytes[at] === byte);
}

/**
 * The address of a file next to the pack at `address`; `undefined` if it would be outside the pack's folder, either for this browser
 * or for a host that decodes escapes once more.
 */
export function addressBeside(path: string, address: string): string | undefined {
  const folder = new URL('.', address);
  if (!URL.canParse(path, folder.href)) return undefined;
  const place = new URL(path, folder);
  const isInside = place.origin === folder.origin && place.pathname.startsWith(folder.pathname);
  if (!isInside || place.search !== '' || place.hash !== '' || place.href.endsWith('/') || stepsOut(path))
    return undefined;
  return place.href;
}

/** Levels of nested escapes that are decoded; a path with more of them hides something. */
const DEEPEST = 3;

/** Whether escaped dots and slashes, possibly nested, leave the folder. */
function stepsOut(path: string): boolean {
  let read = path;
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    if (/\\|\p{Cc}/u.test(read) || read.startsWith('/') || read.split('/').some((step) => /^\.{1,2}$/.test(step))) {
      return true;
    }
    let next: string;
    try {
      next = decodeURIComponent(read);
    } catch {
      // A literal percent sign must itself be escaped; hosts interpret a stray one differently.
      return depth === 0;
    }
    if (next === read) return false;
    // Some hosts treat a slash that only appears after decoding as a separator, others don't.
    if (next.split('/').length !== read.split('/').length) return true;
    read = next;
  }
  return true;
}
