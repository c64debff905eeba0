import Quill from 'quill-1';
import css from 'quill-1/dist/quill.snow.css?inline';
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
