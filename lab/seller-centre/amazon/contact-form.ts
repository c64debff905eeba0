import type { DemoConversation } from '../conversations.ts';
import { flags, hook } from '../page/flags.ts';
import { element } from './element.ts';
import type { KatTextarea } from './kat-textarea.ts';

const reasons = [
  ['PROBLEM_WITH_ORDER', 'Notify the buyer of a problem with the order'],
  ['ORDER_INFORMATION', 'Send order information'],
  ['CUSTOM_DESIGN', 'Ask about a customisation'],
  ['OTHER', 'Other'],
] as const;

/** Built like the real page's form: language hint, reasons, and a message box once a reason is chosen. */
export function drawForm({ language }: DemoConversation): readonly HTMLElement[] {
  const message = element('div', { class: 'a-message' });
  const choices = reasons.map(([value, label]) => {
    const input = element('input', { type: 'radio', name: 'reason', value });
    input.addEventListener('change', () => {
      if (message.childElementCount === 0) message.append(...drawMessageBox());
    });
    return element(
      flags.isBroken ? 'new-choice' : 'kat-radiobutton',
      { value },
      element('label', {}, input, ` ${label}`),
    );
  });
  return [
    element('p', { class: 'a-language' }, drawHint(language ?? 'English')),
    element('h3', {}, 'Why are you contacting the buyer?'),
    element('kat-box', { class: 'a-reasons' }, ...choices),
    message,
  ];
}

function drawHint(language: string): HTMLElement {
  const label = element('kat-label', {}, `Buyer's Language of Preference: ${language}`);
  return element(flags.isBroken ? 'new-tooltip' : 'kat-tooltip', {}, label);
}

function drawMessageBox(): readonly HTMLElement[] {
  const box = element('kat-textarea', { maxlength: '4000' }) as KatTextarea;
  if (flags.isReadOnly) box.setAttribute('readonly', '');
  const send = element('kat-button', { class: hook('ayb-contact-form-send-button'), label: 'Send', disabled: '' });
  const counter = element('span', { class: 'quiet' }, '0 / 4000');
  const footer = element('div', { class: 'a-footer' }, counter, send);

  box.addEventListener('change', () => {
    counter.textContent = `${box.value.length} / 4000`;
    send.toggleAttribute('disabled', box.value.trim() === '');
  });
  send.addEventListener('click', () => {
    if (box.value.trim() === '') return;
    window.__sent.push(box.value);
    box.value = '';
    send.setAttribute('disabled', '');
    footer.before(element('kat-alert', { variant: 'success', class: 'a-done' }, 'Your message has been sent'));
  });
  return [element('h3', {}, 'Message'), element('div', { class: hook('contact-buyer-text-area') }, box), footer];
}
