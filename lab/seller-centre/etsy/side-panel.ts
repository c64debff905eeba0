import type { FunctionalComponent } from 'vue';
import { h } from 'vue';
import type { DemoConversation } from '../conversations.ts';
import { flags } from '../page/flags.ts';

/** Buyer, order and listing of the open conversation. */
export const SidePanel: FunctionalComponent<{ readonly conversation: DemoConversation }> = ({ conversation }) => {
  const { buyer, country, buyerId, alias, order, item } = conversation;
  return h(flags.isBroken ? 'div' : 'aside', { class: 'e-panel' }, [
    h('h3', [h('a', { href: `/people/${alias}` }, buyer)]),
    h('p', country),
    h('p', [h('a', { href: `/messages/new?with_id=${buyerId}&referring_type=user` }, 'New conversation')]),
    ...(order
      ? [
          h('h4', 'Order'),
          h('p', [h('a', { href: `/your/orders/sold?order_id=${order.id}` }, `#${order.id}`)]),
          h('p', `Order total: ${order.total}`),
          h('p', order.state),
        ]
      : [h('p', { class: 'quiet' }, 'No orders from this buyer yet')]),
    ...(item
      ? [
          h('h4', 'Listing'),
          h('p', [h('a', { href: `/listing/${item.listing}` }, item.title)]),
          h('p', { class: 'quiet' }, `SKU ${item.sku}`),
        ]
      : []),
  ]);
};
SidePanel.props = ['conversation'];
