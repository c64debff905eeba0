/** One editor on a page of the lab, seen from its own code. */
export interface LabEditor {
  /** The text in the editor's own model, with `\n` between paragraphs and for line breaks. */
  readonly read: () => string;
  /** Makes the editor read-only in its own way. */
  readonly setReadOnly: () => void;
  /** Ends the editor's current undo step, as a pause in typing does. */
  readonly rest?: () => void;
  readonly destroy?: () => void;
}

export type Mount = (at: HTMLElement) => LabEditor | Promise<LabEditor>;

export interface Lab {
  /** Replaces the editor with a new, empty one. */
  readonly renew: () => Promise<void>;
  readonly read: () => string;
  readonly setReadOnly: () => void;
  readonly rest: () => void;
  /** Number of characters before the caret, and number selected. */
  readonly caret: () => { readonly before: number; readonly selected: number };
  /** Where a click hits the box, in CSS px of the window. */
  readonly place: () => { readonly x: number; readonly y: number };
  /** Makes the page undo every change of the box at once. */
  readonly revert: () => void;
  /** Removes the reply box. */
  readonly remove: () => void;
  /** Opens another conversation without loading the page. */
  readonly openConversation: (id: string) => void;
  /** Everything that could have sent: submits, and presses of Enter. */
  readonly sends: () => readonly string[];
}

declare global {
  interface Window {
    lab?: Lab;
  }
}

/** Puts an editor into the page's reply box and exposes it to tests. */
export async function startLab(
  mount: Mount,
  place: HTMLElement | null = document.querySelector('#composer'),
): Promise<void> {
  if (!place) throw new Error('The page has no place for a reply box.');
  const sends: string[] = [];
  const view = place.ownerDocument.defaultView ?? window;
  // An editor may swallow events, so this listens first.
  view.addEventListener('submit', () => sends.push('submit'), true);
  view.addEventListener('keydown', (event) => event.key === 'Enter' && sends.push('Enter'), true);
  let box = makeBox(place);
  let editor = await mount(box);
  window.lab = {
    renew: async () => {
      editor.destroy?.();
      box.remove();
      box = makeBox(place);
      editor = await mount(box);
      sends.length = 0;
    },
    read: () => editor.read(),
    setReadOnly: () => editor.setReadOnly(),
    rest: () => editor.rest?.(),
    caret: () => readCaret(box),
    place: () => findPlace(box),
    revert: () => revertChanges(box),
    remove: () => box.remove(),
    openConversation: (id) => {
      history.pushState(null, '', `/inbox/${id}${location.search}`);
      const buyer = document.querySelector('#buyer');
      if (buyer) buyer.textContent = `Buyer ${id}`;
    },
    sends: () => sends,
  };
}

function findField(box: HTMLElement): Element | undefined {
  const fields = box.querySelectorAll(
    '[contenteditable]:not([contenteditable="false"]), textarea, input, lab-box, iframe',
  );
  return [...fields].find((element) => element.checkVisibility({ visibilityProperty: true }));
}

function findPlace(box: HTMLElement): { x: number; y: number } {
  const field = findField(box);
  field?.scrollIntoView({ block: 'center' });
  const { left, top, height } = (field ?? box).getBoundingClientRect();
  return { x: left + 20, y: top + Math.min(height / 2, 20) };
}

function readCaret(box: HTMLElement): { before: number; selected: number } {
  let field: Element | null | undefined = findField(box);
  let root: Document | ShadowRoot = box.ownerDocument;
  const inner = field?.shadowRoot ?? (field as HTMLIFrameElement | undefined)?.contentDocument;
  if (inner) {
    root = inner;
    field = inner.querySelector('textarea, [contenteditable]') ?? inner.querySelector('body');
  }
  if (field && 'selectionStart' in field) {
    const { selectionStart: start, selectionEnd: end } = field as HTMLTextAreaElement;
    return { before: start, selected: end - start };
  }
  // Only Chromium has a selection per shadow root.
  const selection = 'getSelection' in root ? root.getSelection() : document.getSelection();
  if (!field || !selection || selection.rangeCount === 0) return { before: -1, selected: 0 };
  const range = selection.getRangeAt(0);
  const before = range.cloneRange();
  before.setStart(field, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { before: countLetters(before), selected: countLetters(range) };
}

function countLetters(range: Range): number {
  return range.toString().replace(/[\u200b\ufeff]/g, '').length;
}

function makeBox(place: HTMLElement): HTMLElement {
  const box = place.ownerDocument.createElement('div');
  place.append(box);
  return box;
}

/** Like a framework whose state doesn't know about the change: restores what was there. */
function revertChanges(box: HTMLElement): void {
  const field = box.querySelector<HTMLTextAreaElement>('textarea, input');
  const former = field?.value ?? '';
  box.addEventListener(
    'input',
    (event) => {
      const target = event.target as HTMLTextAreaElement;
      queueMicrotask(() => (target.value = former));
    },
    true,
  );
}

/** Text of plain nodes: blocks and breaks are lines, except for a break that only keeps an empty block open. */
export function readBlocks(root: HTMLElement): string {
  const blocks: string[] = [];
  let open: string | undefined;
  for (const node of root.childNodes) {
    if (node instanceof (root.ownerDocument.defaultView as typeof globalThis).HTMLElement && isBlock(node)) {
      if (open !== undefined) blocks.push(open);
      open = undefined;
      blocks.push(readBlocks(node));
    } else open = (open ?? '') + (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''));
  }
  if (open !== undefined) blocks.push(open.replace(/\n$/, ''));
  return blocks
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
}

function isBlock(element: HTMLElement): boolean {
  return ['P', 'DIV', 'BLOCKQUOTE', 'LI', 'UL'].includes(element.nodeName);
}

/** Adds an editor's own style sheet to the page. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
