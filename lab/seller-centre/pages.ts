import type { AppName } from './bundle-app.ts';

/** Folder of the demo's own files on every host. */
export const assetFolder = '/__seller-centre/';

/** The hosts that are served, and each one's page app. */
export const hostApps: Readonly<Record<string, AppName>> = {
  'seller.shopee.com.my': 'shopee',
  'www.etsy.com': 'etsy',
  'sellercentral.amazon.com': 'amazon',
  'sellercentral.amazon.de': 'amazon',
};

/** Paths of the inbox pages, by app. */
const inboxPaths: Readonly<Record<AppName, RegExp>> = {
  shopee: /^\/new-webchat\/conversations\/?$/,
  etsy: /^(?:\/[a-z]{2})?\/messages(?:\/(?:all|unread|\d+))?\/?$/,
  amazon: /^\/messaging\/contact(?:\/returns)?\/?$/,
};

/** Pages of the same hosts that aren't inboxes, with a link to the inbox. */
const plainPages: Readonly<Record<AppName, { path: string; title: string; lines: readonly string[]; inbox: string }>> =
  {
    shopee: {
      path: '/portal/order',
      title: 'My Orders',
      lines: ['To Ship (12)', 'Shipping (31)', 'Completed (408)', 'Order ID 2511160RT8WBMC, RM189.00'],
      inbox: '/new-webchat/conversations',
    },
    etsy: {
      path: '/your/shops/me/dashboard',
      title: 'Dashboard',
      lines: ['6 messages', '4 orders to ship', 'Listings: 12 active', 'Views this week: 1,204'],
      inbox: '/messages',
    },
    amazon: {
      path: '/home',
      title: 'Global snapshot',
      lines: ['Open orders: 17', 'Buyer messages: 3', 'Sales today so far: 1,486.20'],
      inbox: '/messaging/contact?orderID=113-6290417-8851362&marketplaceID=ATVPDKIKX0DER',
    },
  };

/** The HTML of a path, or `null` if the demo has no such page. */
export function renderPage(app: AppName, path: string): string | null {
  if (inboxPaths[app].test(path)) return renderDocument(app, 'Messages', `<div id="app"></div>`, true);
  const plain = plainPages[app];
  if (plain.path !== path) return null;
  const lines = plain.lines.map((line) => `<li>${line}</li>`).join('');
  const link = `<a href="${plain.inbox.replaceAll('&', '&amp;')}">Messages</a>`;
  return renderDocument(
    app,
    plain.title,
    `<main class="plain"><h1>${plain.title}</h1><ul>${lines}</ul>${link}</main>`,
    false,
  );
}

function renderDocument(app: AppName, title: string, body: string, hasScript: boolean): string {
  const script = hasScript ? `<script src="${assetFolder}${app}.js"></script>` : '';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="${assetFolder}avatar.svg">
<link rel="stylesheet" href="${assetFolder}${app}.css"></head>
<body>${body}${script}</body>
</html>
`;
}
