import { byLook, type Site } from '../../domain/site.ts';

/**
 * Coupang Wing, questions about products: a table with a question in every row, and a reply box in the row that is being answered.
 * Evidence: one author's six versions that quote the page (undated); nobody with an account has confirmed it here.
 */
export const coupang: Site = {
  id: 'coupang',
  title: 'Coupang Wing',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [{ host: 'wing.coupang.com', market: 'KR' }],
  variants: [
    {
      id: 'product-questions',
      path: '^/tenants/cs/product/inquiries(?:/|$)',
      landmarks: { any: ['span.inquiry-content', 'td.replying-no-comments', '.text-wrapper.product-name'], need: 1 },
      each: 'tr',
      open: 'span.inquiry-content',
      // The page gives the question no number that a source knows: the words and the product are it.
      conversation: {
        from: [],
        combine: [
          { at: 'span.inquiry-content' },
          { at: 'div.text-wrapper.product-name a span[title]', attribute: 'title' },
        ],
      },
      buyer: {},
      product: { title: [{ at: 'div.text-wrapper.product-name a span[title]', attribute: 'title' }] },
      messages: {
        root: [':scope'],
        row: 'span.inquiry-content',
        text: [{ at: ':scope' }],
        direction: [{ is: 'span.inquiry-content', direction: 'in' }],
        order: 'oldest-first',
      },
      composer: {
        at: ['textarea.input-textarea'],
        // It exists only in a row whose answer button was pressed.
        needs: 'answer-button',
      },
      gives: ['inbox', 'composer', 'conversation', 'product', 'messages'],
      settleMs: 250,
      // Assumed: a wide table.
      minWidth: 1100,
    },
    {
      ...byLook,
      id: 'customer-centre',
      // What Coupang's customer centre hands on to the seller; the address is in one source (2026), the page in none.
      path: '^/tenants/cs/csinquiry(?:/|$)',
      confidence: { inbox: 'low', composer: 'low', conversation: 'low', buyer: 'low', messages: 'low' },
    },
  ],
};
