import { attempt } from '../locating/attempt.ts';
import { titleAmong } from './item-candidate.ts';
import type { Beside } from './page-beside.ts';
import { cellsIn, type Cell, type Picture } from './page-cells.ts';
import { isPrice } from './page-labels.ts';

/** Levels from a picture to the card that it is on, characters of a card, and CSS px of a picture. */
const mostLevels = 4;
const longestCard = 500;
const smallestPicture = 24;

/** How many were ordered: `Gift tin × 2`; `60 x 30` is a measure. */
export const countBehind = /(?<!\d)\s+[×✕✖x]\s?\d{1,3}$/iu;

/** What has a price in an order and is no item. General knowledge of the languages (2026-11-30). */
export const noItem =
  /shipping|delivery|courier|express\b|postage|voucher|coupon|discount|payment|paid with|paypal|visa\b|wallet|subtotal|refund|gift ?card|versand|lieferung|gutschein|zahlung|livraison|expédition|paiement|env[ií]o|entrega|pago\b|spedizione|consegna|pagamento|frete|wysyłk|dostaw|płatno|verzend|bezorg|betaling|kargo|teslimat|ödeme|доставк|оплат|配送|送料|支払|发货|發貨|物流|快递|快遞|运费|運費|支付|付款|优惠|優惠|배송|택배|결제|จัดส่ง|ขนส่ง|ชำระ|vận chuyển|giao hàng|thanh toán|pengiriman|kurir|ongkir|pembayaran|penghantaran|الشحن|توصيل|الدفع|משלוח|תשלום/iu;

/** The title beside a picture, in a card that says what it costs. */
export function titleOfPicture(
  { element: picture, at }: Picture,
  beside: Beside,
  isFree: (cell: Cell) => boolean,
): Cell | undefined {
  let card = picture.parentElement;
  for (let level = 0; card && level < mostLevels; card = card.parentElement, level++) {
    if (beside.isOutside(card) || card.textContent.length > longestCard) return undefined;
    const inside = cellsIn(card, beside.cells, at);
    const titles = inside.filter((cell) => isFree(cell) && !noItem.test(cell.text));
    // A face above the card of somebody's item.
    if (card.querySelectorAll('img, picture').length > 1) return undefined;
    if (titles.length === 0) continue;
    const isPriced =
      inside.some((cell) => (isPrice(cell.text) && !isBehindWords(cell, inside)) || countBehind.test(cell.text)) ||
      beside.labels.some(({ kind, cell }) => (kind === 'total' || kind === 'quantity') && card?.contains(cell.element));
    const behind = titles.filter((cell) => cell.at >= at);
    return isPriced && isPicture(picture) ? (titleAmong(titles) ?? titleAmong(behind)) : undefined;
  }
  return undefined;
}

/** `Total spent  $300`: what follows words in one line is no price of an item. */
function isBehindWords(cell: Cell, inside: readonly Cell[]): boolean {
  return inside.some((one) => one.line === cell.line && one.at === cell.at - 1 && /\p{L}/u.test(one.text));
}

/** A picture as items have one: faces are round and small. What is empty may be one that is drawn, or not loaded. */
function isPicture(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > 0 && (width < smallestPicture || height < smallestPicture)) return false;
  const style = attempt(() => element.ownerDocument.defaultView?.getComputedStyle(element), undefined);
  if (/^(?:50%|999)/.test(style?.borderRadius ?? '')) return false;
  if (/^(?:IMG|PICTURE)$/.test(element.tagName)) return true;
  const isDrawn = style !== undefined && /url\(/.test(style.backgroundImage);
  return isDrawn || (width > 0 && width < 200 && height < 200);
}
