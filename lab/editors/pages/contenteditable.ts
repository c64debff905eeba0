import { readBlocks, startLab } from '../lab-page.ts';

void startLab((at) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.style.cssText = 'min-height: 80px; white-space: pre-wrap; border: 1px solid';
  at.append(box);
  return { read: () => readBlocks(box), setReadOnly: () => (box.contentEditable = 'false') };
});
