import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { startLab } from '../lab-page.ts';

const shown = { text: '', setReadOnly: (_isReadOnly: boolean) => {} };

function Composer() {
  const [text, setText] = useState('');
  const [isReadOnly, setReadOnly] = useState(false);
  useLayoutEffect(() => {
    shown.text = text;
    shown.setReadOnly = setReadOnly;
  }, [text]);
  return <textarea rows={6} value={text} readOnly={isReadOnly} onChange={(event) => setText(event.target.value)} />;
}

void startLab((at) => {
  const root = createRoot(at);
  flushSync(() => root.render(<Composer />));
  return {
    read: () => shown.text,
    setReadOnly: () => flushSync(() => shown.setReadOnly(true)),
    destroy: () => root.unmount(),
  };
});
