/** What Firefox gives a content script to reach objects of the page's own realm. */
interface PageRealm {
  readonly Object: new () => Record<string, unknown>;
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

/** Offers text as a paste, with HTML where the editor reads line breaks only from that. Answers whether the editor took charge of it. */
export function dispatchPaste(host: HTMLElement, text: string, html: string | null): boolean {
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
