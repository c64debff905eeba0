/** A stand-in for the real page's button: its label is an attribute, its actual button is in an open shadow root. */
export class KatButton extends HTMLElement {
  static readonly observedAttributes = ['label', 'disabled'];

  readonly #button = document.createElement('button');

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'button { font: inherit; padding: 7px 20px; border: 0; border-radius: 6px; background: #4b525d; color: #fff; cursor: pointer; } button:disabled { background: #c4c8cf; cursor: default; }',
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#button.type = 'button';
    root.append(this.#button);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'label') this.#button.textContent = value;
    else this.#button.disabled = value !== null;
  }
}
