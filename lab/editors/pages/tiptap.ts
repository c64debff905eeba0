import { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { StarterKit } from '@tiptap/starter-kit';
import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const editor = new Editor({ element: at, extensions: [StarterKit] });
  return {
    read: () => editor.getText({ blockSeparator: '\n' }),
    setReadOnly: () => editor.setEditable(false),
    rest: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    destroy: () => editor.destroy(),
  };
});
