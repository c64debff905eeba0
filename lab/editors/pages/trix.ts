import 'trix';
import css from 'trix/dist/trix.css?inline';
import { addStyle, startLab } from '../lab-page.ts';

interface TrixElement extends HTMLElement {
  readonly editor: { getDocument(): { toString(): string } };
  disabled: boolean;
}

addStyle(css);
void startLab((at) => {
  const element = document.createElement('trix-editor') as TrixElement;
  at.append(element);
  return {
    read: () => element.editor.getDocument().toString().replace(/\n$/, ''),
    setReadOnly: () => element.toggleAttribute('disabled', true),
  };
});
