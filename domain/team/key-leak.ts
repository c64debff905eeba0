/** How often an address may have been wrapped into another one, with its signs percent-encoded once more each time. */
const WRAPPED = 4;

/** The beginning of what a joining link says after its `#`; a mail filter writes a star for that sign (`__https://…*key=…__;Iw`). */
const BEGUN = /[#*](?:team|keys|key|need|set|root|rootneed|until)=/i;

/** Keys in the path, as where the `#` was lost. No shorter word can encode 16 bytes. */
const LOST = /keys?=[\w-]{22,}/;

/**
 * Whether an address, which a host sees in full, contains what was to follow the `#` of a joining link, where no host sees it. Mail filters wrap
 * every link into one of their own (`https://….safelinks.protection.outlook.com/?url=https%3A%2F%2F…%2523key%3D…`), and so do search engines and
 * chats.
 */
export function givesAway(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  if (LOST.test(pathname) || (searchParams.has('keys') && searchParams.has('team'))) return true;
  let text = address;
  for (let times = 0; times <= WRAPPED; times += 1) {
    if (BEGUN.test(text.normalize('NFKC')) || BEGUN.test(readNumbers(text, '-'))) return true;
    text = readNumbers(text, '%');
  }
  return false;
}

/** Percent-encoded signs (`%23`, and `-23` by one mail filter), decoded once. */
function readNumbers(text: string, mark: '%' | '-'): string {
  const runs = new RegExp(`(?:${mark}[0-9a-f]{2})+`, 'gi');
  return text.replace(runs, (run) => {
    const bytes = run.slice(1).split(mark);
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
  });
}
