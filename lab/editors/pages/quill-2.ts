import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';
import { addStyle, startLab } from '../lab-page.ts';

addStyle(css);
void startLab((at) => {
  const box = document.createElement('div');
  at.append(box);
  const quill = new Quill(box, { theme: 'snow', modules: { toolbar: false } });
  return {
    read: () => quill.getText().replace(/\n$/, ''),
    setReadOnly: () => quill.enable(false),
    rest: () => (quill.getModule('history') as { cutoff(): void }).cutoff(),
  };
});
