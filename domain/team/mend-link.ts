/** Signs that mail and chat put around an address, in pairs or alone. */
const AROUND = '\'"`<>«»‹›“”„‟‘’‚‛「」『』【】《》〈〉()（）[]［］{}｛｝';

/** Signs that end sentences and lists after an address; none of them can be the end of base64url, of a day or of a number. */
const BEHIND = '.,;:!?…。，、；：！？·';

/** Invisible characters, which come along when text is copied. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Undoes what mail, chat and word processors do to a joining link on its way, where it is beyond doubt: invisible characters, line breaks and
 * blanks, brackets, quotes and full stops around it, `&amp;` for `&`, `%23` for the `#`, and the wide signs of East Asian keyboards. Everything
 * else is left to the parser, which refuses it.
 */
export function mendLink(text: string): string {
  const link = trimSigns(text.replace(UNSEEN, '').replace(/\s+/g, '')).replace(/&amp;/gi, '&');
  if (link.includes('#')) return link;
  const [address = '', ...rest] = link.split(/(?:%23|[＃﹟])(?=(?:team|keys|key)[=＝])/i);
  return rest.length === 1 ? `${address}#${rest[0]?.replaceAll('＝', '=').replaceAll('＆', '&')}` : link;
}

function trimSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && AROUND.includes(text.charAt(from))) from += 1;
  while (from < to && (AROUND.includes(text.charAt(to - 1)) || BEHIND.includes(text.charAt(to - 1)))) to -= 1;
  return text.slice(from, to);
}
