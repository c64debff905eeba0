/**
 * Runs in an extension page: calls the content script of the newest lab tab over the side panel's connection,
 * and returns its answer with the time of the call (ms since the epoch).
 */
export async function callPage(name: string, ask: object): Promise<{ askedAt: number; answer: unknown }> {
  const { chrome } = globalThis as unknown as { chrome: PanelApi };
  // If the lab is framed by a page of another origin, its address can't be seen; then use the tab that contains this frame.
  const shown = await chrome.tabs.query({ url: 'https://desk.editors.example/*' });
  const tab = shown.at(-1) ?? (await chrome.tabs.getCurrent());
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
    readonly getCurrent: () => Promise<{ id: number }>;
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
