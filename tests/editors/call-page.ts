/** Runs in a page of the extension: asks the content script of the lab's newest tab over the side panel's own line, and gives its answer with the time of asking (ms since the epoch). */
export async function callPage(name: string, ask: object): Promise<{ askedAt: number; answer: unknown }> {
  const { chrome } = globalThis as unknown as { chrome: PanelApi };
  const tab = (await chrome.tabs.query({ url: 'https://*.editors.example/*' })).at(-1);
  if (!tab) throw new Error('No tab shows the lab.');
  const port = chrome.tabs.connect(tab.id, { name: 'side-panel' });
  try {
    let askedAt = 0;
    const answer = await new Promise((resolve, reject) => {
      port.onDisconnect.addListener(() => reject(new Error('The content script is gone.')));
      port.onMessage.addListener((message) => {
        if (message.type === 'answer') resolve(message.failed ? 'failed' : message.answer);
      });
      askedAt = performance.timeOrigin + performance.now();
      port.postMessage({ type: 'call', id: 1, name, ask });
    });
    return { askedAt, answer };
  } finally {
    port.disconnect();
  }
}

interface PanelApi {
  readonly tabs: {
    readonly query: (wanted: object) => Promise<readonly { id: number }[]>;
    readonly connect: (id: number, options: object) => PanelPort;
  };
}

interface PanelPort {
  readonly postMessage: (message: object) => void;
  readonly disconnect: () => void;
  readonly onDisconnect: { addListener: (listener: () => void) => void };
  readonly onMessage: {
    addListener: (listener: (message: { type?: string; failed?: boolean; answer?: unknown }) => void) => void;
  };
}
