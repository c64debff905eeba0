import { createEditor } from '@wangeditor/editor';
import css from '@wangeditor/editor/dist/css/style.css?inline';
import { Node } from 'slate';
import { addStyle, startLab } from '../lab-page.ts';

addStyle(css);
void startLab((at) => {
  const box = document.createElement('div');
  box.style.height = '160px';
  at.append(box);
  const editor = createEditor({ selector: box, config: { autoFocus: false }, html: '<p><br></p>' });
  return {
    read: () => editor.children.map((block) => Node.string(block as never)).join('\n'),
    setReadOnly: () => editor.disable(),
    destroy: () => editor.destroy(),
  };
});
