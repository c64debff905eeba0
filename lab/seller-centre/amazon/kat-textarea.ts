import { flags } from '../page/flags.ts';

/**
 * A stand-in for the real page's text box: a `value` property, an attribute that mirrors it, and the actual text box in an open
 * shadow root. The inner box is the source of truth; the host's property and attribute follow.
 */
export class KatTextarea extends HTMLElement {
  static readonly observedAttributes = ['value', 'readonly', 'maxlength'];

  readonly #box = document.createElement('textarea');

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    // An adopted sheet, because a strict policy forbids style elements.
    sheet.replaceSync(
      'textarea { box-sizing: border-box; width: 100%; padding: 10px; font: inherit; border: 1px solid #b8bdc5; border-radius: 4px; resize: vertical; }',
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#box.rows = 8;
    this.#box.addEventListener('input', () => this.#follow());
    root.append(this.#box);
  }

  get value(): string {
    return this.getAttribute('value') ?? '';
  }

  set value(text: string) {
    this.setAttribute('value', text);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'readonly') this.#box.readOnly = value !== null;
    else if (name === 'maxlength') this.#box.maxLength = Number(value);
    else if (this.#box.value !== (value ?? '')) this.#box.value = value ?? '';
  }

  #follow(): void {
    if (flags.isVeto) this.#box.value = '';
    this.value = this.#box.value;
    // The inner event is composed and bubbles; the host also dispatches an event of its own.
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { value: this.value } }));
  }
}
