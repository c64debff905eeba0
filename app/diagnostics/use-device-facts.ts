import { useEffect, useState } from 'react';
import { orSay } from '../team/not-done.ts';
import { useDevice } from '../device.ts';
import type { DeviceFacts } from '../../components/pack/diagnosis.ts';
import { LOOK_UPS_A_DAY } from '../../storage/look-up-count.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { PackView } from '../team/use-pack.ts';

/** What the browser says of itself and of the room that the extension takes. */
export function useDeviceFacts(
  { active, team, isFailed }: PackView,
  { lookUps }: Pick<UserStore, 'lookUps'>,
): DeviceFacts {
  const { version, language, hosts } = useDevice();
  const [storage, setStorage] = useState<DeviceFacts['storage']>();
  const [isAllowed, setAllowed] = useState<boolean>();
  const [lookedUp, setLookedUp] = useState<number>();
  const address = team?.address;
  useEffect(() => {
    void lookUps.read(Date.now()).then(setLookedUp, () => undefined); // Another line reports the databases.
  }, [lookUps]);
  useEffect(() => {
    void navigator.storage.estimate().then(
      ({ usage = 0, quota = 0 }) => setStorage({ used: usage, quota }),
      () => undefined,
    );
  }, [active?.generation]);
  useEffect(() => {
    if (address === undefined) return;
    void orSay('unread', hosts.has(new URL(address).host)).then(setAllowed);
  }, [address, hosts]);
  return {
    version,
    browser: /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '?',
    language,
    macroCount: active?.macroCount,
    buyerCount: active?.buyerCount,
    lookUps:
      lookedUp === undefined || active?.buyerCount === undefined || !team
        ? undefined
        : { done: lookedUp, most: active.pack.lookUpsADay ?? LOOK_UPS_A_DAY },
    isAllowed: address === undefined ? undefined : isAllowed,
    storage,
    isReadable: !isFailed,
    nextCheckAt: team?.nextCheckAt,
  };
}
