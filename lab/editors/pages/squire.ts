import Squire from 'squire-rte';
import { readBlocks, startLab } from '../lab-page.ts';

void startLab((at) => {
  const box = document.createElement('div');
  box.style.cssText = 'min-height: 80px';
  at.append(box);
  const sanitize = (html: string) => document.createRange().createContextualFragment(html);
  const editor = new Squire(box, { sanitizeToDOMFragment: sanitize });
  return {
    read: () => readBlocks(editor.getRoot()),
    setReadOnly: () => (box.contentEditable = 'false'),
    destroy: () => editor.destroy(),
  };
});
