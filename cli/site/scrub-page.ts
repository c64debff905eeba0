/** Attributes whose values name parts of a page rather than people; all other values are masked. */
const kept =
  /^(class|id|role|type|name|for|dir|lang|style|rel|contenteditable|maxlength|aria-(hidden|selected|current|expanded|readonly|disabled|live)|data-(testid|test|test-id|cy|qa|e2e|uid|name))$/;
const links = /^(href|src|action|data-href)$/;
const removed = 'script, style, link, meta, noscript, iframe, object, embed, base, svg, canvas, video, audio, source';

/**
 * Removes everything from a saved page that could identify someone or run: scripts, styles, values in addresses, texts, titles, typed
 * text. What selectors need stays: tags, classes, ids, roles, test attributes. Letters become `x` (Han, kana and hangul `〇`), digits `0`.
 */
export function scrubPage(page: Document): void {
  for (const element of page.querySelectorAll(removed)) element.remove();
  for (const element of page.querySelectorAll('*'))
    for (const attribute of [...element.attributes]) scrub(element, attribute);
  for (const element of page.querySelectorAll('textarea')) element.textContent = '';
  veilTexts(page.documentElement);
}

function veilTexts(parent: Node): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === node.COMMENT_NODE) parent.removeChild(node);
    else if (node.nodeType === node.TEXT_NODE) node.textContent = veil(node.textContent ?? '');
    else veilTexts((node as HTMLTemplateElement).content ?? node);
  }
}

function scrub(element: Element, { name, value }: Attr): void {
  if (name.startsWith('on') || name === 'srcset' || name === 'nonce' || name === 'integrity')
    element.removeAttribute(name);
  else if (links.test(name)) element.setAttribute(name, veilAddress(value));
  // Longer numbers in an id or a test attribute identify someone.
  else if (kept.test(name)) element.setAttribute(name, /^data-name$/.test(name) ? keepWord(value) : veilDigits(value));
  else element.setAttribute(name, veil(value));
}

/** `data-name` is a part's name on one marketplace ("TextAreaInput") and a buyer's on another: only a camel-case word is kept. */
function keepWord(value: string): string {
  return /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(value) ? value : veil(value);
}

function veil(text: string): string {
  return text
    .replace(/\p{Nd}/gu, '0')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, '〇')
    .replace(/(?!〇)\p{Lu}/gu, 'X')
    .replace(/(?!〇)[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? letter : 'x'));
}

function veilDigits(text: string): string {
  return text.replace(/\d{3,}/g, (digits) => '0'.repeat(digits.length));
}

/** Keeps the first step of an address's path and its query's names; masks host, values and everything else. */
function veilAddress(address: string): string {
  if (!URL.canParse(address, 'https://page.example')) return '';
  const { pathname, searchParams } = new URL(address, 'https://page.example');
  const [, first = '', ...rest] = pathname.split('/');
  const path = rest.length > 0 ? [first, ...rest.map(veil)] : [veil(first)];
  const query = [...searchParams].map(([key, value]) => `${key}=${veil(value)}`).join('&');
  return `/${path.join('/')}${query && `?${query}`}`;
}
