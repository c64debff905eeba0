import { amazonConversations } from '../conversations.ts';
import type { DemoConversation } from '../conversations.ts';
import { flags, hook } from '../page/flags.ts';
import { exposeWindow } from '../page/page-window.ts';
import { drawForm } from './contact-form.ts';
import { element } from './element.ts';
import { KatButton } from './kat-button.ts';
import { KatTextarea } from './kat-textarea.ts';

customElements.define('kat-textarea', KatTextarea);
customElements.define('kat-button', KatButton);

/** The real pages use both `orderID` and `orderId`. */
function readOrderId(): string {
  const keys = [...new URLSearchParams(location.search)];
  return keys.find(([key]) => key.toLowerCase() === 'orderid')?.[1] ?? '';
}

function drawSummary({ order, item }: DemoConversation): HTMLElement {
  return element(
    'div',
    { class: 'a-summary' },
    element('h3', {}, 'Order details'),
    element('p', {}, `Order ID: ${order?.id}`),
    element('p', {}, order?.state ?? ''),
    element('p', { class: 'a-item' }, item?.title ?? ''),
    element('p', { class: 'quiet' }, `ASIN ${item?.listing}  SKU ${item?.sku}`),
    element('p', {}, `Order total: ${order?.total}`),
  );
}

function drawPage(): void {
  const conversation = amazonConversations.find(({ id }) => id === readOrderId());
  const title = conversation ? `Send message to ${conversation.buyer}` : 'Contact buyer';
  const header = element('div', { class: `a-header ${hook('ayb-contact-buyer-header')}` }, element('h2', {}, title));
  const contact = element('div', { id: hook('ayb-contact-buyer'), class: 'a-contact' }, header);
  const main = element('main', { class: 'a-main' }, contact);
  const load = () => {
    if (conversation) contact.append(...drawForm(conversation));
    else contact.append(element('p', { class: 'quiet' }, 'This order cannot be found.'));
    if (conversation) main.append(drawSummary(conversation));
  };
  exposeWindow(load);
  document
    .querySelector('#app')
    ?.append(
      element(
        'div',
        { class: 'page' },
        element(
          'header',
          { class: 'top' },
          element('strong', {}, 'Seller Central'),
          ...['Catalog', 'Inventory', 'Orders', 'Performance'].map((name) => element('span', {}, name)),
        ),
        element('div', { class: 'columns a-columns' }, main),
      ),
    );
  if (!flags.isLate) load();
}

drawPage();
