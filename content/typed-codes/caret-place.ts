import { rangeBeforeCaret } from '../composer/before-caret.ts';
import { isTextControl, type TextControl } from '../composer/find-editable.ts';
import type { Edges } from '../panel-frame/reply-bar.ts';

/** What decides where a field breaks its lines. */
const COPIED = [
  ...['font', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textIndent', 'textTransform', 'tabSize', 'textAlign'],
  ...['direction', 'wordBreak', 'overflowWrap', 'padding', 'borderWidth'],
] as const;

/** Where the text before the caret is in the window (CSS px). `root`: a closed root of ours, in which a field's text can be laid out without the page noticing. */
export function findTextPlace(field: HTMLElement, text: string, root: ShadowRoot): Edges {
  const place = isTextControl(field) ? placeInControl(field, text, root) : placeInEditable(field, text);
  const frame = field.ownerDocument === root.ownerDocument ? null : field.ownerDocument.defaultView?.frameElement;
  if (!frame) return place;
  const { left, top } = frame.getBoundingClientRect();
  const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
  return { left: place.left + x, top: place.top + y, right: place.right + x, bottom: place.bottom + y };
}

function placeInEditable(host: HTMLElement, text: string): Edges {
  return rangeBeforeCaret(host, text)?.getClientRects()[0] ?? host.getBoundingClientRect();
}

/** Fields do not tell where their characters are; the same text in the same style does. */
function placeInControl(field: TextControl, text: string, root: ShadowRoot): Edges {
  const around = field.getBoundingClientRect();
  const from = Math.max(0, (field.selectionStart ?? field.value.length) - text.length);
  const style = getComputedStyle(field);
  const mirror = root.ownerDocument.createElement('div');
  for (const name of COPIED) mirror.style[name as 'font'] = style[name as 'font'];
  const isLine = field.localName === 'input';
  const width = `${field.clientWidth + parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth)}px`;
  const rules = { position: 'fixed', left: '0', top: '0', visibility: 'hidden', boxSizing: 'border-box', width };
  Object.assign(mirror.style, rules, { borderStyle: 'solid', whiteSpace: isLine ? 'pre' : 'pre-wrap' });
  const mark = root.ownerDocument.createElement('span');
  mark.textContent = text;
  mirror.append(field.value.slice(0, from), mark, field.value.slice(from + text.length));
  root.append(mirror);
  const [inMirror, first] = [mirror.getBoundingClientRect(), mark.getClientRects()[0]];
  mirror.remove();
  if (!first) return around;
  const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));
  const left = around.left + first.left - inMirror.left - field.scrollLeft;
  const top = around.top + first.top - inMirror.top - field.scrollTop;
  return {
    left: within(left, around.left, around.right),
    right: within(left + first.width, around.left, around.right),
    // What is scrolled out of the field is at its edge.
    top: within(top, around.top, around.bottom),
    bottom: within(top + first.height, around.top, around.bottom),
  };
}
