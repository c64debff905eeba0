import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { startLab } from '../lab-page.ts';

const shown = { setReadOnly: (_isReadOnly: boolean) => {} };

function Composer({ editor }: { editor: ReturnType<typeof makeEditor> }) {
  const [isReadOnly, setReadOnly] = useState(false);
  useLayoutEffect(() => {
    shown.setReadOnly = setReadOnly;
  }, []);
  return (
    <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] } as never]}>
      <Editable readOnly={isReadOnly} />
    </Slate>
  );
}

function makeEditor() {
  return withHistory(withReact(createEditor()));
}

void startLab((at) => {
  const editor = makeEditor();
  const root = createRoot(at);
  flushSync(() => root.render(<Composer editor={editor} />));
  return {
    read: () => editor.children.map((block) => Node.string(block)).join('\n'),
    setReadOnly: () => flushSync(() => shown.setReadOnly(true)),
    destroy: () => root.unmount(),
  };
});
