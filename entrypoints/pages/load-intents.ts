import type { IntentModel } from '../../domain/suggestions/intent-model.ts';
import { readModel } from '../../domain/suggestions/read-model.ts';

let loading: Promise<IntentModel | undefined> | undefined;

/** Reads `intents.bin` once per page; the browser unzips it off the page's main thread. Without it suggestions come only from cues. */
export function loadIntents(): Promise<IntentModel | undefined> {
  loading ??= read().catch(() => undefined);
  return loading;
}

async function read(): Promise<IntentModel | undefined> {
  const { body } = await fetch('/intents.bin');
  const unzipped = body?.pipeThrough(new DecompressionStream('gzip'));
  return unzipped && readModel(new Uint8Array(await new Response(unzipped).arrayBuffer()));
}
