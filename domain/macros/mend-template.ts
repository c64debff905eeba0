import { findForeignSigns, mendInner, type ForeignSign } from './foreign-brackets.ts';
import { scanTemplate } from './scan-template.ts';

/** Everything in a template that is in foreign signs, in reading order. */
function listForeignSigns(body: string): ForeignSign[] {
  return scanTemplate(body).tokens.flatMap((token): ForeignSign[] => {
    if (token.kind === 'text') return findForeignSigns(token.text, token.at);
    const mended = token.kind === 'tag' ? mendInner(token.inner) : undefined;
    if (token.kind !== 'tag' || mended === undefined) return [];
    return [{ at: token.at, text: `{{${token.inner}}}`, mended: `{{${mended}}}` }];
  });
}

/** A template with foreign signs around variables, blocks and snippets replaced by ours; `undefined` if there are none. */
export function mendTemplate(body: string): string | undefined {
  const signs = listForeignSigns(body);
  return signs.length === 0 ? undefined : replaceSigns(body, signs, ({ mended }) => mended);
}

/** Beginnings of foreign signs. */
const OPENING = /^(?:[{｛[［【<＜《«%％$#@(（〔〖「『\s]+|[*＊_＿~～|｜^＃＠]+)/u;
const SIGNS = /[{｛[［【<＜《«%％$(（〔〖「『*＊_＿~～|｜^]+|^[#＃@＠]+$/gu;

/** How often another sign can emerge from underneath an overlapping one. */
const ROUNDS = 8;

/**
 * A template in which everything that looks like a variable in foreign signs is declared to be text, by quotes around its
 * opening sign.
 */
export function keepForeignSigns(template: string): string {
  let kept = template;
  for (let round = 0; round < ROUNDS; round += 1) {
    const signs = scanTemplate(kept).tokens.flatMap((token) =>
      token.kind === 'text' ? findForeignSigns(token.text, token.at) : [],
    );
    if (signs.length === 0) break;
    kept = replaceSigns(kept, signs, ({ text }) =>
      text.replace(OPENING, (opening) => opening.replace(SIGNS, (sign) => `{{"${sign}"}}`)),
    );
  }
  return kept;
}

function replaceSigns(body: string, signs: readonly ForeignSign[], write: (sign: ForeignSign) => string): string {
  let written = '';
  let at = 0;
  for (const sign of signs) {
    written += body.slice(at, sign.at) + write(sign);
    at = sign.at + sign.text.length;
  }
  return written + body.slice(at);
}
