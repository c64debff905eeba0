import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flags, hook } from '../page/flags.ts';

/** A controlled text box: React's state is the draft, and whatever isn't in the state gets overwritten. */
export function Composer({ onSend }: { readonly onSend: (text: string) => void }) {
  const [draft, setDraft] = useState('');

  function send() {
    if (draft.trim() === '') return;
    onSend(draft);
    setDraft('');
  }

  function sendByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <div id={hook('inputField')} className="s-composer">
      <div data-cy={hook('webchat-conversation-detail-input')}>
        <textarea
          placeholder="Type a message here"
          maxLength={2000}
          rows={4}
          readOnly={flags.isReadOnly}
          value={draft}
          onChange={(event) => setDraft(flags.isVeto ? '' : event.target.value)}
          onKeyDown={sendByKey}
        />
      </div>
      <div className="s-actions">
        <span className="quiet">Enter to send, Shift + Enter for a new line</span>
        <button type="button" className="send" disabled={draft.trim() === ''} onClick={send}>
          Send
        </button>
      </div>
    </div>
  );
}
