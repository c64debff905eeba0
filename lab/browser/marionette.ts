import { once } from 'node:events';
import { connect } from 'node:net';

/** One command to the browser, by its WebDriver name, and its answer. */
export type Order = (name: string, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/**
 * Connects to a listening Firefox. In Marionette's protocol every message is its length in bytes, a colon and JSON;
 * an answer is `[1, id, error, result]`.
 */
export async function openMarionette(port: number): Promise<Order> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const after = colon + 1 + Number(buffer.subarray(0, colon));
      if (colon < 0 || buffer.length < after) return;
      const message: unknown = JSON.parse(buffer.toString('utf8', colon + 1, after));
      buffer = buffer.subarray(after);
      if (!Array.isArray(message)) continue; // Only its greeting isn't an answer.
      const [, id, error, result] = message as [1, number, unknown, unknown];
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  const fail = () => waiting.forEach((settle) => settle({ message: 'Firefox is gone.' }, null));
  socket.on('close', fail);
  socket.on('error', fail);
  let last = 0;
  return (name, given = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (error, result) => {
        if (error) reject(new Error(`${name}: ${(error as { message: string }).message}`));
        else resolve(result);
      });
      const text = JSON.stringify([0, id, name, given]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
