import type { DemoConversation } from '../conversations.ts';
import { hook } from '../page/flags.ts';

/** The pane on the right: the buyer's order and product. */
export function Station({ conversation }: { readonly conversation: DemoConversation }) {
  const { order, item } = conversation;
  return (
    <aside className="s-station" data-cy={hook('webchat-station-root')} id={hook('workstation')}>
      <h3>Orders</h3>
      {order === undefined || item === undefined ? (
        <p className="quiet">This buyer has no orders yet.</p>
      ) : (
        <div className="s-order">
          <div className="s-order-head">
            <span>Order ID {order.id}</span>
          </div>
          <div className="quiet">{order.state}</div>
          <label className="s-item">
            <input type="checkbox" value={item.listing} />
            <span>
              <span className="s-item-title" title={item.title} style={{ wordBreak: 'break-word' }}>
                {item.title}
              </span>
              <span className="quiet" title={item.price}>
                {item.price} x 1
              </span>
            </span>
          </label>
          <div className="s-total">Order Total: {order.total}</div>
        </div>
      )}
    </aside>
  );
}
