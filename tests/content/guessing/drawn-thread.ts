import { guessThread } from '../../../content/guessing/guess-thread.ts';
import { drawPage } from '../drawn-page.ts';

export const said = [
  'Is the lamp dimmable?',
  'Yes, it has three steps.',
  'Thank you, I take two.',
  'They leave today.',
];
export const sides = ['in', 'out', 'in', 'out'];
export const grounds = { in: '#eeeeee', out: '#cceecc' };

/** A bubble on the left or right of its row; none of its classes says whose it is. */
export const bubble = (side: string, html: string, style = '') =>
  `<div at="${side === 'in' ? 20 : 600} 380" style="font-size: 14px; background-color: ${grounds[side as 'in']}; ${style}">${html}</div>`;
export const row = (side: string, html: string) => `<div class="r">${bubble(side, html)}</div>`;
export const thread = said.map((text, index) => row(sides[index]!, text));
export const small = (html: string, tag = 'div') => `<${tag} style="font-size: 11px; color: #999999">${html}</${tag}>`;
export const middle = (html: string) => `<div class="r"><div at="400 200">${html}</div></div>`;

export const box = '<form><textarea id="box"></textarea><button>Send</button></form>';
export const page = (rows: string, { head = '<div><span>Rosa Lund</span></div>', before = '', behind = box } = {}) =>
  `${before}<main>${head}<div id="list" style="overflow-y: auto">${rows}</div>${behind}</main>`;

export function read(html: string) {
  const composer = drawPage(html).querySelector('#box');
  return composer ? (guessThread(composer)?.messages ?? []) : [];
}

export const textsOf = (html: string) => read(html).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
export const dialogue = (html: string) =>
  read(html)
    .filter(({ kind }) => kind === 'text')
    .map(({ direction, text }) => `${direction}: ${text}`);
export const expected = said.map((text, index) => `${sides[index]}: ${text}`);
