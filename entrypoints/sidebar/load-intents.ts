import type { IntentModel } from '../../domain/suggestions/intent-model.ts';
import { readModel } from '../../domain/suggestions/read-model.ts';

let loading: Promise<IntentModel | undefined> | undefined;

/** Reads `intents.bin` once a page; the browser unzips it beside the page's own thread. Without it suggestions come from cues alone. */
export function loadIntents(): Promise<IntentModel | undefined> {
  loading ??= read().catch(() => undefined);
  return loading;
}

async function read(): Promise<IntentModel | undefined> {
  const { body } = await fetch('/intents.bin');
  const unzipped = body?.pipeThrough(new DecompressionStream('gzip'));
  return unzipped && readModel(new Uint8Array(await new Response(unzipped).arrayBuffer()));
}
