import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';

/** Memory that scripts hold, in MB, without machine code. */
export interface Heap {
  /** The page with the content script in it. */
  readonly page: number;
  readonly panel: number;
}

/** Returns a function that reads the memory of a page and its panel after garbage collection. */
export async function watchHeap(context: BrowserContext, page: Page, panel: Frame): Promise<() => Promise<Heap>> {
  const [ofPage, ofPanel] = [await context.newCDPSession(page), await context.newCDPSession(panel)];
  return async () => ({ page: await measure(ofPage), panel: await measure(ofPanel) });
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: number[];
}

/** Without machine code: an engine compiles for as long as a page lives, which hides in a small heap whether anything is kept. */
async function measure(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  // Collects the garbage first.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  }
  return bytes / 2 ** 20;
}
