import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  at.append(box);
  const editor = createEditor({
    namespace: 'lab',
    onError: (fault) => {
      throw fault;
    },
  });
  editor.setRootElement(box);
  const leave = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  return {
    read: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    setReadOnly: () => {
      editor.setEditable(false);
      box.contentEditable = 'false';
    },
    destroy: () => leave.forEach((end) => end()),
  };
});
