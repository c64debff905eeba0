import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from './answer-calls.ts';
import { bringTools } from './bring-tools.ts';
import { openDesk } from './desk.ts';
import { keepHere } from './keep-here.ts';
import { keepPreset } from './keep-preset.ts';
import { planAlarms } from './plan-alarms.ts';
import { runCommands } from './run-commands.ts';
import { reviveTabs } from './revive-tabs.ts';
import { seeToStart } from './see-to-start.ts';
import { showBadge } from './show-badge.ts';

export default defineBackground(() => {
  // Listeners must stand in the first turn: the browser wakes this script for them and keeps nothing else.
  const desk = openDesk((status, nextCheckAt) => {
    void showBadge(status);
    alarms.planNext(status, nextCheckAt);
  });
  const alarms = planAlarms({
    check: () => {
      void desk.sync({ onlyIfDue: true });
      void desk.forgetOld();
      void preset.retry();
    },
    look: () => void desk.announce(),
  });
  const preset = keepPreset(desk);
  answerCalls(desk, preset);
  bringTools();
  const here = keepHere();
  keepStorage();
  runCommands();
  browser.permissions.onAdded.addListener(() => void reviveTabs({ onlySilent: true }));
  /** What a browser's start, or being switched on again, asks for. */
  const begin = () => {
    here.align();
    void preset.take().catch(() => undefined); // The next alarm tries again.
    // A browser that wipes what it kept, as where site data is cleared at quit, tells of no installation: without this there would be no pack.
    void desk
      .begin()
      .catch(() => undefined)
      .then(() => desk.announce());
    void reviveTabs({ onlySilent: true });
  };
  let isTold = false;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    isTold = true;
    alarms.begin();
    void desk
      .dropStaged()
      .catch(() => undefined) // A store that cannot be opened says so in the status.
      .then(() => desk.begin())
      .then(() => desk.sync({ onlyIfDue: true }));
    void reviveTabs();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    isTold = true;
    alarms.begin();
    begin();
  });
  void seeToStart({ isTold: () => isTold, onNoAlarms: alarms.begin, onFirst: begin }).catch(() => undefined);
});

/**
 * Keeps the browser from throwing the databases away when the disk runs full. The permission `unlimitedStorage` is all that Chromium wants; Firefox takes it for
 * the leave to ask, and then asks nobody. A worker has no such call.
 */
function keepStorage(): void {
  const storage: Partial<StorageManager> = navigator.storage;
  void storage.persist?.().catch(() => false);
}
