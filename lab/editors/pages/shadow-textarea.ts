import { startLab } from '../lab-page.ts';

class LabBox extends HTMLElement {
  readonly field = document.createElement('textarea');
  constructor() {
    super();
    this.field.rows = 6;
    this.attachShadow({ mode: 'open' }).append(this.field);
    this.field.addEventListener('input', () => this.setAttribute('value', this.field.value));
  }
}
customElements.define('lab-box', LabBox);

void startLab((at) => {
  const box = new LabBox();
  box.setAttribute('value', '');
  at.append(box);
  return { read: () => box.getAttribute('value') ?? '', setReadOnly: () => (box.field.readOnly = true) };
});
