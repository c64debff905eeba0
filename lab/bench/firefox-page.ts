import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import './in-extension.ts';

/**
 * What a page of the extension measures in Firefox. WebDriver scripts run in a world of their own,
 * so each order arrives as an event and the answer is returned as text.
 */
export interface FirefoxOrder {
  readonly step: 'naive' | 'open' | 'first' | 'next' | 'fill' | 'look-ups' | 'close';
  readonly address?: string;
  readonly team?: string;
  readonly keys?: KeySet;
  /** Base64url. */
  readonly teamKey?: string;
  readonly rows?: number;
}

type Opened = Awaited<ReturnType<typeof globalThis.benchExtension.openImport>>;
let opened: Opened | undefined;

async function run({ step, address = '', team = '', keys, teamKey = '', rows = 0 }: FirefoxOrder): Promise<unknown> {
  if (step === 'naive') return globalThis.benchExtension.timeNaiveRows(rows);
  if (step === 'open' && keys) opened = await globalThis.benchExtension.openImport(address, team, keys, teamKey);
  if (step === 'first') return opened?.first();
  if (step === 'next') return opened?.next();
  if (step === 'look-ups') return opened?.timeLookUps(rows);
  if (step === 'close') await opened?.close();
  return null;
}

document.addEventListener('bench-order', () => {
  const order = JSON.parse(document.body.dataset['order'] ?? '{}') as FirefoxOrder;
  delete document.body.dataset['answer'];
  run(order).then(
    (answer) => (document.body.dataset['answer'] = JSON.stringify({ answer })),
    (fault: unknown) => (document.body.dataset['answer'] = JSON.stringify({ fault: String(fault) })),
  );
});
