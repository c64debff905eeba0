import type { DemoConversation } from '../conversations.ts';
import { hook } from '../page/flags.ts';

interface ConversationListProps {
  readonly conversations: readonly DemoConversation[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
}

export function ConversationList({ conversations, openId, onOpen }: ConversationListProps) {
  return (
    <nav className="s-list" data-cy={hook('webchat-conversation-list')}>
      <div className="s-tab" id="tab_all_buyers">
        All buyers ({conversations.length})
      </div>
      <div data-cy={hook('webchat-conversation-list-wrapper')}>
        {conversations.map(({ id, buyer, messages }) => (
          <div
            key={id}
            className={id === openId ? 's-cell s-open' : 's-cell'}
            data-cy={hook(`webchat-conversation-cell-root-${id}`)}
            aria-selected={id === openId}
            role="option"
            tabIndex={0}
            onClick={() => onOpen(id)}
          >
            <img src="/__seller-centre/avatar.svg" alt="" />
            <div className="s-cell-text" data-cy={hook('webchat-conversation-cell-container')}>
              <div className="s-cell-name" data-cy={hook('webchat-conversation-cell-name')} title={buyer}>
                {buyer}
              </div>
              <div className="s-cell-last" data-cy={hook('webchat-conversation-cell-content-text')}>
                {messages.at(-1)?.text}
              </div>
            </div>
            <div className="quiet" data-cy={hook('webchat-conversation-cell-timestamp')}>
              {messages.at(-1)?.time}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}
