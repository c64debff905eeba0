import { BroadcastChannel } from 'node:worker_threads';

// Every browser has it; the context that page tests run in doesn't.
Object.assign(globalThis, { BroadcastChannel });
