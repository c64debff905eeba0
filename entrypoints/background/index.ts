import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from './answer-calls.ts';
import { openDesk } from './desk.ts';
import { runCommands } from './run-commands.ts';
import { reviveTabs } from './revive-tabs.ts';

/** How often the alarm asks whether a check is due (minutes); the schedule itself decides when one is. */
const ALARM_MINUTES = 5;
const ALARM = 'sync';

export default defineBackground(() => {
  // Listeners must stand in the first turn: the browser wakes this script for them and keeps nothing else.
  const desk = openDesk();
  answerCalls(desk);
  runCommands();
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void desk.sync({ onlyIfDue: true });
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
    void desk.ensureSample().then(() => desk.sync({ onlyIfDue: true }));
    void reviveTabs();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
    void desk.sync({ onlyIfDue: true });
  });
});
