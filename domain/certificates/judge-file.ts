import { splitHidden } from '../language/hidden-characters.ts';

/** Kinds of files that a certificate may be: what every browser shows without running any of it, by the ends of their names. */
const KINDS = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
} as const;

/** Media type of a file that may be offered. */
export type FileType = (typeof KINDS)[keyof typeof KINDS];

/** Path characters and their escapes, what Windows keeps for itself, and line ends that are no controls. */
const BAD_CHARACTER = /[<>:"/\\|?*%\p{Zl}\p{Zp}]/u;

/** The end of a program before the end of the name: Windows hides the latter. */
const PROGRAM_INSIDE =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|js|jse|vbs|vbe|wsf|ps1|hta|lnk|url|jar|app|apk|sh|html?|svg|docm|xlsm)\s*\./i;

/** Devices of Windows, whatever stands behind a dot; the raised digits count there too. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** Longer ones are cut by some disks, with what stands at the end. */
const LONGEST_NAME = 120;

/** The type that a file's name promises; `undefined` for a name under which nothing is offered for saving. */
export function typeOfName(name: string): FileType | undefined {
  if (BAD_CHARACTER.test(name) || PROGRAM_INSIDE.test(name) || splitHidden(name).some((piece) => 'hidden' in piece))
    return undefined;
  if (name.length > LONGEST_NAME || name !== name.trim() || /^\.|\.$/.test(name)) return undefined;
  const [stem = ''] = name.split('.');
  if (DEVICE.test(stem.trim())) return undefined;
  const end = /[^.]\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, end) ? KINDS[end as keyof typeof KINDS] : undefined;
}

/** How files of each type begin; `undefined` stands for any byte. Sources: ISO 32000-1 7.5.2, PNG 5.2, JPEG B.1.1, the RIFF container of WebP. */
const BEGINNINGS: Readonly<Record<FileType, readonly (number | undefined)[]>> = {
  'application/pdf': [...bytesOf('%PDF-')],
  'image/png': [0x89, ...bytesOf('PNG\r\n'), 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/webp': [...bytesOf('RIFF'), undefined, undefined, undefined, undefined, ...bytesOf('WEBP')],
};

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

/** Whether bytes begin as files of a type do. */
export function isOfType(bytes: Uint8Array, type: FileType): boolean {
  return BEGINNINGS[type].every((byte, at) => byte === undefined || bytes[at] === byte);
}

/**
 * The address of a file beside the pack at `address`; `undefined` where it would lie outside the pack's folder, for this browser or for a host
 * that takes escapes apart once more.
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

/** Escapes in escapes that are followed; a path that has more of them hides something. */
const DEEPEST = 3;

/** Escaped dots and slashes, one inside another. */
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
      // A percent sign that was escaped itself ends it; one that escapes nothing is read by each host in its own way.
      return depth === 0;
    }
    if (next === read) return false;
    // A slash that only appears now is one for some hosts and none for others.
    if (next.split('/').length !== read.split('/').length) return true;
    read = next;
  }
  return true;
}
