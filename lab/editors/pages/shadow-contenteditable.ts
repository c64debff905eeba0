import { readBlocks, startLab } from '../lab-page.ts';

class LabBox extends HTMLElement {
  readonly field = document.createElement('div');
  constructor() {
    super();
    this.field.contentEditable = 'true';
    this.field.style.cssText = 'min-height: 80px; white-space: pre-wrap; border: 1px solid';
    this.attachShadow({ mode: 'open' }).append(this.field);
  }
}
customElements.define('lab-box', LabBox);

void startLab((at) => {
  const box = new LabBox();
  at.append(box);
  return { read: () => readBlocks(box.field), setReadOnly: () => (box.field.contentEditable = 'false') };
});
