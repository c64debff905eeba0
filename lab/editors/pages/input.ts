import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const input = document.createElement('input');
  at.append(input);
  return { read: () => input.value, setReadOnly: () => (input.disabled = true) };
});
