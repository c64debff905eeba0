import { browser } from 'wxt/browser';
import type { HostLogin } from '../../domain/team/host-login.ts';
import { mayRetryPreset } from '../../domain/team/preset.ts';
import { PRESET } from '../../domain/shared-names.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { inOrder } from '../../storage/in-order.ts';
import { readManaged } from '../pages/read-managed.ts';
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
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') takeByItself();
  });
  browser.runtime.onInstalled.addListener(takeByItself);
  return {
    take,
    /** For an alarm: another try, if the last one failed for a reason that may pass. */
    retry: async () => {
      const trouble = (await browser.storage.session.get(PRESET))[PRESET] as PackTrouble | null | undefined;
      if (trouble && mayRetryPreset(trouble, Date.now())) takeByItself();
    },
    /** Whether agents can neither leave the team nor change it. */
    isLocked: async () => {
      const preset = await readManaged();
      return preset.kind === 'set' && preset.isLocked;
    },
  };
}

export type PresetFollower = ReturnType<typeof followPreset>;

async function takePreset(background: Background, login: HostLogin | undefined): Promise<PackStatus> {
  const preset = await readManaged();
  if (preset.kind !== 'set') {
    await browser.storage.session.set({ [PRESET]: null });
    return background.status();
  }
  const status = await background.joinPreset(preset.link, login);
  // It is joined, or not, whether that can be noted or not.
  await browser.storage.session.set({ [PRESET]: status.trouble ?? null }).catch(() => undefined);
  return status;
}
