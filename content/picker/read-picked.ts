import type { Picked, PickedReading, PickPart } from '../../domain/site/picked-parts.ts';
import { findAll } from '../locating/find-all.ts';
import { guessList } from '../guessing/guess-thread.ts';
import { readComposer } from '../reading/find-composer.ts';
import { readSingle } from '../reading/read-source.ts';
import { findFault } from '../reading/box-fault.ts';
import { findNumber, proposePattern } from './propose-pattern.ts';
import { proposeSelector } from './propose-selector.ts';
import { readText } from '../reading/read-text.ts';

/** Proposes where a part is from the element that was pointed at; `null` where nothing of the element lasts. */
export function proposePicked(part: PickPart, element: Element): Picked | null {
  const at = proposeSelector(element);
  if (at === null) return null;
  const pattern = part === 'order' ? proposePattern(readText(element)) : undefined;
  return { at, ...(pattern !== undefined && { pattern }) };
}

/** Tries a part at once: reads what is there now, as a reading would. */
export function readPicked(document: Document, part: PickPart, { at, pattern }: Picked): PickedReading {
  if (part === 'composer') return readPickedBox(findAll(document, at)[0]);
  if (part === 'messages') {
    const [list] = findAll(document, at);
    const count = list ? guessList(list).messages.length : 0;
    return count > 0 ? { kind: 'messages', count } : { kind: 'nothing' };
  }
  const value = readSingle([{ at, ...(pattern !== undefined && { pattern }) }], { root: document })?.value;
  if (part === 'order' && (value === undefined || findNumber(value) !== value))
    return { kind: 'wrong', why: 'no-number' };
  if (value === undefined) return { kind: 'nothing' };
  return part === 'order' || looksLikeName(value) ? { kind: 'text', text: value } : { kind: 'wrong', why: 'no-name' };
}

function readPickedBox(place: Element | undefined): PickedReading {
  if (!place) return { kind: 'nothing' };
  const found = readComposer(place as HTMLElement, { at: [] });
  const why = findFault(found?.element ?? place);
  if (why && (found || why === 'secret')) return { kind: 'wrong', why };
  return found ? { kind: 'box', readOnly: found.state.readOnly } : { kind: 'wrong', why: 'no-box' };
}

/** Whether what is there is what the agent said it is. */
export function isFit({ kind }: PickedReading): boolean {
  return kind !== 'nothing' && kind !== 'wrong';
}

/** What pages write beside a buyer's name, and never as one. General knowledge of the languages (2026-11). */
const labels =
  /^(?:buyer|customer|client|guest|name|order|orders|message|messages|reply|chat|inbox|käufer|kunde|kundin|bestellung|nachrichten|acheteur|client|commande|comprador|cliente|pedido|mensajes|mensagens|acquirente|ordine|messaggi|koper|klant|kupujący|klient|zamówienie|покупатель|клиент|заказ|买家|買家|客户|客戶|顾客|订单|訂單|消息|お客様|購入者|注文|구매자|고객|주문|người mua|khách hàng|pembeli|ผู้ซื้อ|المشتري|العميل|الطلب|קונה|לקוח|הזמנה)$/iu;

/** Whether a text can be somebody's name: not a label, a time, a number, or a line with an order number in it. */
function looksLikeName(text: string): boolean {
  const name = text.trim();
  if (name.length > 60 || name.endsWith(':') || name.endsWith('：') || labels.test(name)) return false;
  if (!/\p{L}|\*/u.test(name) || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(name)) return false;
  return !/\s/.test(name) || findNumber(name) === undefined;
}
