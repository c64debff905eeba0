import type { Site } from '../../domain/site.ts';

// A card of the list says when the inquiry came in (one source).
const cards = '\\d{4}/\\d{2}/\\d{2} \\d{1,2}:\\d{2}\\s?受付';

/**
 * Rakuten Ichiba R-Messe. The inquiry is in the address; the page has no lasting hooks, so the thread is read from its lines.
 * Evidence: one open-source assistant (2026-02) and three further public sources; nobody with an account has confirmed it here.
 */
export const rakuten: Site = {
  id: 'rakuten',
  title: '楽天市場 R-Messe',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [{ host: 'rmesse.rms.rakuten.co.jp', market: 'JP' }],
  variants: [
    {
      id: 'inquiry',
      path: '^/inquiry(?:/|$)',
      landmarks: {
        any: [
          'textarea[placeholder="ここに返信を記入してください"]',
          'textarea.reply-input',
          'textarea[name="reply"]',
          'a[href*="/inquiry/"]',
        ],
        need: 1,
      },
      open: 'textarea[placeholder="ここに返信を記入してください"], textarea.reply-input, textarea[name="reply"]',
      // Two projects, high.
      conversation: { from: [{ url: 'path', pattern: '^/inquiry/([\\w-]+)' }] },
      buyer: {
        // The line above the kind of customer, below the heading (one source).
        name: [
          {
            at: 'body',
            lines: true,
            pattern: '顧客情報\\n(?:[^\\n]+\\n){0,2}?([^\\n]+)\\n+(?:楽天会員|ゲスト|顧客詳細)',
            strip: ['\\s*様$'],
          },
        ],
      },
      order: {
        // With its label only: shop, day and serial number.
        id: [{ at: 'body', pattern: '受注番号[:\\uFF1A]?\\s*(\\d{6}-\\d{8}-\\d{10}[a-z]?)' }],
      },
      lines: {
        root: ['main', 'body'],
        after: '自動応答終了',
        before: '^(?:AIで回答文を生成|ここに返信を記入してください)',
        head: '^\\s*(\\d{4}/\\d{2}/\\d{2} \\d{1,2}:\\d{2})\\s*$',
        // A guest is called so, without 様.
        incoming: '様$|^ゲスト$',
      },
      composer: {
        at: ['textarea[placeholder="ここに返信を記入してください"]', 'textarea.reply-input', 'textarea[name="reply"]'],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
      confidence: { conversation: 'high', composer: 'high' },
      // The source reads three times within 1.5 s.
      settleMs: 400,
      // Assumed: three columns.
      minWidth: 1000,
    },
    {
      id: 'list',
      // The list alone; its address is in no source, its cards are in one.
      path: '^/(?!inquiry/.)',
      floating: true,
      landmarks: { any: ['body'], need: 2, words: cards },
      open: 'textarea[placeholder="ここに返信を記入してください"]',
      conversation: { from: [] },
      buyer: {},
      composer: { at: [] },
      gives: ['inbox'],
      confidence: { inbox: 'low' },
      settleMs: 400,
      minWidth: 1000,
    },
  ],
};
