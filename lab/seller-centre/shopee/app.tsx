import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { shopeeConversations } from '../conversations.ts';
import type { DemoConversation, DemoMessage } from '../conversations.ts';
import { flags, hook } from '../page/flags.ts';
import { exposeWindow, tellTime } from '../page/page-window.ts';
import { Composer } from './composer.tsx';
import { ConversationList } from './conversation-list.tsx';
import { MessageList } from './message-list.tsx';
import { Station } from './station.tsx';

/** As on the real page, the header responds to a click at once; thread and orders follow. */
const threadDelayMs = 150;

let load = () => {};

function findConversation(id: string): DemoConversation | undefined {
  return shopeeConversations.find((conversation) => conversation.id === id);
}

function WebchatApp() {
  const [headerId, setHeaderId] = useState(flags.open ?? '1');
  const [threadId, setThreadId] = useState(headerId);
  const [isLoaded, setIsLoaded] = useState(!flags.isLate);
  const [sent, setSent] = useState<Readonly<Record<string, readonly DemoMessage[]>>>({});
  const header = findConversation(headerId);
  const thread = findConversation(threadId);

  useEffect(() => {
    load = () => setIsLoaded(true);
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => setThreadId(headerId), threadDelayMs);
    return () => clearTimeout(timer);
  }, [headerId]);

  function sendText(text: string) {
    window.__sent.push(text);
    setSent({ ...sent, [headerId]: [...(sent[headerId] ?? []), { side: 'out', time: tellTime(), text }] });
  }

  return (
    <div className="page">
      <header className="top">
        <strong>Seller Centre</strong>
        <span>Orders</span>
        <span>Products</span>
        <span>Chat</span>
      </header>
      <div className="columns">
        <ConversationList conversations={shopeeConversations} openId={headerId} onOpen={setHeaderId} />
        {header === undefined ? (
          <p className="hint">Select a conversation to start chatting</p>
        ) : (
          <section className="s-detail" data-cy={hook('webchat-conversation-detail')}>
            <div className="s-header" data-cy={hook('webchat-conversation-detail-header')}>
              <img src="/__seller-centre/avatar.svg" alt="" />
              <span title={header.buyer}>{header.buyer}</span>
            </div>
            <div className="s-messages" data-cy={hook('webchat-conversation-detail-message-container')}>
              {isLoaded && thread && (
                <MessageList key={thread.id} messages={[...thread.messages, ...(sent[thread.id] ?? [])]} />
              )}
            </div>
            <Composer key={header.id} onSend={sendText} />
          </section>
        )}
        {header !== undefined && isLoaded && thread && <Station conversation={thread} />}
      </div>
    </div>
  );
}

exposeWindow(() => load());
createRoot(document.querySelector('#app') as HTMLElement).render(<WebchatApp />);
