import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from './answer-calls.ts';
import { answerOmnibox } from './answer-omnibox.ts';
import { bringTools } from './bring-tools.ts';
import { createBackground } from './create-background.ts';
import { registerOwnHosts } from './register-own-hosts.ts';
import { followPreset } from './join-preset.ts';
import { planAlarms } from './plan-alarms.ts';
import { runCommands } from './run-commands.ts';
import { reviveTabs } from './revive-tabs.ts';
import { seeToStart } from './see-to-start.ts';
import { showBadge } from './show-badge.ts';

export default defineBackground(() => {
  // Listeners must be added in the first turn: the browser wakes this script for them and keeps nothing else.
  const background = createBackground((status, nextCheckAt) => {
    void showBadge(status);
    alarms.planNext(status, nextCheckAt);
  });
  const alarms = planAlarms({
    check: () => {
      void background.sync({ onlyIfDue: true });
      void background.forgetOld();
      void preset.retry();
    },
    look: () => void background.announce(),
  });
  const preset = followPreset(background);
  answerCalls(background, preset);
  bringTools();
  const here = registerOwnHosts();
  keepStorage();
  runCommands();
  answerOmnibox();
  browser.permissions.onAdded.addListener(() => void reviveTabs({ onlySilent: true }));
  /** What is needed when the browser starts, or the extension is switched on again. */
  const begin = () => {
    here.align();
    void preset.take().catch(() => undefined); // The next alarm tries again.
    // A browser that deletes what it stored, for instance where site data is cleared on quit, reports no installation: without this there would be no pack.
    void background
      .begin()
      .catch(() => undefined)
      .then(() => background.announce());
    void reviveTabs({ onlySilent: true });
  };
  let isTold = false;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    isTold = true;
    alarms.begin();
    void background
      .dropStaged()
      .catch(() => undefined) // A store that cannot be opened reports it in the status.
      .then(() => background.begin())
      .then(() => background.sync({ onlyIfDue: true }));
    void reviveTabs();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    isTold = true;
    alarms.begin();
    begin();
  });
  void seeToStart({ isTold: () => isTold, onNoAlarms: alarms.begin, onFirst: begin }).catch(() => undefined);
});

/**
 * Keeps the browser from deleting the databases when the disk runs full. The permission `unlimitedStorage` is all that Chromium needs; Firefox
 * takes it as permission to ask, and then does not ask the user. A worker has no such call.
 */
function keepStorage(): void {
  const storage: Partial<StorageManager> = navigator.storage;
  void storage.persist?.().catch(() => false);
}
