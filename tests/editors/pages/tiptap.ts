import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const editor = new Editor({ element: at, extensions: [StarterKit] });
  return {
    read: () => editor.getText({ blockSeparator: '\n' }),
    setReadOnly: () => editor.setEditable(false),
    destroy: () => editor.destroy(),
  };
});
