import { browser } from 'wxt/browser';
import type { HostLogin } from '../../domain/team/host-login.ts';
import { mayRetryPreset } from '../../domain/team/preset.ts';
import { presetTrouble } from '../../domain/small-values.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { inOrder } from '../../storage/in-order.ts';
import { managed } from '../pages/managed.ts';
import { readSmallValue, writeSmallValue } from '../../storage/small-values.ts';
import type { Background } from './create-background.ts';

/**
 * Joins the team that the administrator has set: when the extension is installed, when the setting changes, and when the first start requests it.
 * What was wrong with the last try is kept until the browser is closed, for the options to show and for another try.
 */
export function followPreset(background: Background) {
  // One after another: the second finds what the first has joined.
  const inTurn = inOrder();
  const take = (login?: HostLogin) => inTurn(() => takePreset(background, login));
  const takeByItself = () => void take().catch(() => undefined); // The next start tries again.
  managed.watch(takeByItself);
  browser.runtime.onInstalled.addListener(takeByItself);
  return {
    take,
    /** For an alarm: another try, if the last one failed for a reason that may pass. */
    retry: async () => {
      const trouble = await readSmallValue(browser, presetTrouble);
      if (trouble && mayRetryPreset(trouble, Date.now())) takeByItself();
    },
    /** Whether agents can neither leave the team nor change it. */
    isLocked: async () => {
      const preset = await managed.read();
      return preset.kind === 'set' && preset.isLocked;
    },
  };
}

export type PresetFollower = ReturnType<typeof followPreset>;

async function takePreset(background: Background, login: HostLogin | undefined): Promise<PackStatus> {
  const preset = await managed.read();
  if (preset.kind !== 'set') {
    await writeSmallValue(browser, presetTrouble, undefined);
    return background.status();
  }
  const status = await background.joinPreset(preset.link, login);
  // It is joined, or not, whether that can be noted or not.
  await writeSmallValue(browser, presetTrouble, status.trouble).catch(() => undefined);
  return status;
}
