import { drawSign } from '../../domain/sign.ts';
import type { UserStore } from '../../storage/user-store.ts';

/** Draws the sign by which the agent knows the own panel, once. */
export async function keepSign(userStore: Pick<UserStore, 'readSettings' | 'writeSettings'>): Promise<void> {
  if ((await userStore.readSettings()).sign) return;
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint16Array(2));
  await userStore.writeSettings({ sign: drawSign(first / 2 ** 16, second / 2 ** 16) });
}
