import { useLayoutEffect, useRef, useState } from 'react';
import type { DemoMessage } from '../conversations.ts';
import { hook } from '../page/flags.ts';

/** Height of the notice above every thread, and how far beyond the visible part rows are kept (CSS px). */
const noticeHeight = 44;
const overscan = 60;

/** Rows have computed positions, as in the real list, so their height is estimated from the text. */
function measureRow({ text }: DemoMessage): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 44), 0);
  return 34 + Math.max(1, lines) * 21 + 18;
}

/** A virtualised list: only the rows near the visible part exist in the document. */
export function MessageList({ messages }: { readonly messages: readonly DemoMessage[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  const tops = [noticeHeight];
  for (const message of messages) tops.push((tops.at(-1) ?? 0) + measureRow(message));

  function look() {
    const element = scroller.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight });
  }

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    look();
  }, [messages.length]);

  return (
    <div id="messageSection" className="s-fill">
      <div id="messagesContainer" className="s-fill">
        {/* The literal # in the id is the real page's. */}
        <div
          id={hook('#message-virtualized-list')}
          className="ReactVirtualized__Grid s-scroller"
          ref={scroller}
          onScroll={look}
        >
          <div
            className="ReactVirtualized__Grid__innerScrollContainer s-inner"
            style={{ height: tops.at(-1), minHeight: '100%' }}
          >
            <p className="s-notice">Keep all talks and payments on the platform to stay protected.</p>
            {messages.map((message, index) => {
              const top = tops[index] ?? 0;
              const isNear = top > view.top - 120 - overscan && top < view.top + view.height + overscan;
              return isNear && <MessageRow key={index} message={message} top={top} />;
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

function MessageRow({ message, top }: { readonly message: DemoMessage; readonly top: number }) {
  const isOut = message.side === 'out';
  return (
    <div className="s-row" style={{ top: `${top}px` }}>
      <div
        className={isOut ? 's-side s-out' : 's-side'}
        data-cy={hook(isOut ? 'webchat-message-send' : 'webchat-message-receive')}
      >
        <div className="s-bubble" data-cy={hook('webchat-message-content')}>
          {message.text}
          <div className="s-time">{message.time}</div>
        </div>
      </div>
    </div>
  );
}
