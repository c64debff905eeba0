import type { WriterName } from '../../domain/site.ts';

/** One way to bring text in at the caret; answers whether the editor says that it took charge. */
export type WriteStep = (host: HTMLElement, text: string) => boolean;

/** The ways that one kind of editor understands, tried in this order until it notices one. */
export interface EditableWays {
  readonly steps: readonly WriteStep[];
  /** Whose undo takes the text back: the browser's, or one that the editor keeps itself. */
  readonly history: 'browser' | 'editor';
  /** The editor looks at a moved caret only after this time (ms). */
  readonly settleMs: number;
}

const pastePlain: WriteStep = (host, text) => dispatchPaste(host, text, null);

const pasteRich: WriteStep = (host, text) => dispatchPaste(host, text, htmlLines(text));

const offerInput: WriteStep = (host, text) => {
  const init = { inputType: 'insertText', data: text, bubbles: true, cancelable: true, composed: true };
  return !host.dispatchEvent(new InputEvent('beforeinput', init));
};

const typeWhole: WriteStep = (host, text) => {
  host.ownerDocument.execCommand?.('insertText', false, text);
  return false;
};

/** The browser whose content script this is; both see `window` through their own glass. */
const isFirefox = 'mozInnerScreenX' in globalThis;

// Chromium doubles or drops blank lines of a text typed as one, and joins the pieces into one undo step; Firefox is the other way round.
const typeLines: WriteStep = (host, text) => {
  if (isFirefox) return typeWhole(host, text);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) host.ownerDocument.execCommand?.('insertLineBreak');
    if (line !== '') host.ownerDocument.execCommand?.('insertText', false, line);
  }
  return false;
};

// Firefox types a break into the paragraph, where Chromium begins another; Quill 1 keeps only paragraphs.
const typeParagraphs: WriteStep = (host, text) => {
  if (!isFirefox) return typeWhole(host, text);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) host.ownerDocument.execCommand?.('insertParagraph');
    if (line !== '') host.ownerDocument.execCommand?.('insertText', false, line);
  }
  return false;
};

// TinyMCE writes a step of its undo when the caret has moved; this says so, and moves nothing.
const noteStep = (host: HTMLElement) => {
  const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 };
  host.dispatchEvent(new KeyboardEvent('keyup', { ...key, bubbles: true }));
};

const typeAsStep: WriteStep = (host, text) => {
  noteStep(host);
  typeLines(host, text);
  // It then writes the whole draft down, which the agent need not wait for.
  host.ownerDocument.defaultView?.setTimeout(() => noteStep(host));
  return false;
};

// What each editor's own model took over without loss, in Chromium and Firefox; tests/e2e/composers.test.ts shows it.
const ways: Readonly<Record<WriterName, EditableWays>> = {
  typing: { steps: [typeLines, pastePlain], history: 'browser', settleMs: 0 },
  'typing-in-editor': { steps: [typeAsStep], history: 'editor', settleMs: 0 },
  'typing-at-once': { steps: [typeParagraphs], history: 'editor', settleMs: 0 },
  paste: { steps: [pastePlain, offerInput, typeWhole], history: 'editor', settleMs: 0 },
  'paste-html': { steps: [pasteRich, pastePlain, typeWhole], history: 'editor', settleMs: 0 },
  'late-paste': { steps: [pastePlain, offerInput, typeWhole], history: 'editor', settleMs: 140 },
};

// The first signature that fits decides; an element without one is an editable of the browser's own.
const signatures: readonly (readonly [signature: string, writer: WriterName])[] = [
  ['.ProseMirror, .ck-editor__editable', 'paste-html'],
  // Quill 1 takes a paste from an element of its own, where a synthetic one leaves nothing.
  ['.ql-container:has(> .ql-clipboard) .ql-editor', 'typing-at-once'],
  ['.ql-editor, .public-DraftEditor-content, [data-lexical-editor], trix-editor, .cm-content', 'paste'],
  // Slate, and wangEditor which is built on it, follow the selection at most every 100 ms.
  ['[data-slate-editor], .w-e-scroll', 'late-paste'],
  ['body#tinymce', 'typing-in-editor'],
];

/** The site's word for it first, then what the element is. */
export function chooseWays(host: HTMLElement, named?: WriterName): EditableWays {
  return ways[named ?? signatures.find(([signature]) => host.closest(signature))?.[1] ?? 'typing'];
}

/** How Firefox lets a content script reach objects of the page's own realm. */
interface PageRealm {
  readonly Object: new () => Record<string, unknown>;
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

/** Offers text as a paste, with HTML where the editor reads line breaks only from that. Answers whether the editor took charge of it. */
function dispatchPaste(host: HTMLElement, text: string, html: string | null): boolean {
  const realm = (host.ownerDocument.defaultView as { wrappedJSObject?: PageRealm } | null)?.wrappedJSObject;
  const event = realm ? pasteInRealm(realm) : new ClipboardEvent('paste', pasteInit(new DataTransfer()));
  // Firefox drops data that is given to the constructor, so it is filled afterwards.
  event.clipboardData?.setData('text/plain', text);
  if (html !== null) event.clipboardData?.setData('text/html', html);
  const target = (host as { wrappedJSObject?: HTMLElement }).wrappedJSObject ?? host;
  return !target.dispatchEvent(event);
}

function pasteInit(clipboardData: DataTransfer): ClipboardEventInit {
  return { bubbles: true, cancelable: true, composed: true, clipboardData };
}

// An event made on the script's side of the wall arrives at a Firefox page with an empty clipboard.
function pasteInRealm(realm: PageRealm): ClipboardEvent {
  const init = Object.assign(new realm.Object(), pasteInit(new realm.DataTransfer()));
  return new realm.ClipboardEvent('paste', init);
}

/** One paragraph a line, blank lines kept. The mark on the first is ProseMirror's own, with which it keeps white space and joins both ends to their lines. */
export function htmlLines(text: string): string {
  const escape = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return text
    .split('\n')
    .map(
      (line, index) => `<p${index === 0 ? ' data-pm-slice="1 1 []"' : ''}>${line === '' ? '<br>' : escape(line)}</p>`,
    )
    .join('');
}
