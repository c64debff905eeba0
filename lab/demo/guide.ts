import { inboxes } from './inboxes.ts';

/** What to try first, for someone new to Sidedesk. */
export function printGuide(): void {
  console.log(`
The browser is open with a demo inbox. All people, orders and pages are invented; nothing leaves this machine.

  Alt+.     goes to the search field, from anywhere on the page
  1 2 3     inserts that suggestion into the reply box; you press Send
  s c p     opens Sizes, Certificates, Product
  Alt+,     shows or hides the panel

Inboxes to open:
  Etsy     ${inboxes.etsy}
  Shopee   ${inboxes.shopee}   (the first buyer is listed)
  Amazon   ${inboxes.amazon}

Close the browser, or press Ctrl+C here, to end the demo.
`);
}
