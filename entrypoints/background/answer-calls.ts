import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { Handlers } from '../../domain/channel.ts';
import type { Desk } from './desk.ts';
import type { PresetKeeper } from './keep-preset.ts';

/** Answers the extension's own pages. A content script, and so whatever a page might make of one, is answered nothing. */
export function answerCalls(desk: Desk, preset: PresetKeeper): void {
  /** The options do not offer what is locked; whoever asks all the same is told the state as it is. */
  const unlessLocked = async (action: () => Promise<PackStatus>) =>
    (await preset.isLocked()) ? desk.status() : action();
  const handlers: Handlers<BackgroundCalls> = {
    syncNow: () => desk.sync(),
    join: (asked) => unlessLocked(() => desk.join(asked)),
    noteCompared: (asked) => desk.noteCompared(asked),
    signIn: (login) => desk.signIn(login),
    takeFile: ({ text, isShrinkMeant }) => unlessLocked(() => desk.takeFile(text, isShrinkMeant)),
    takePreset: ({ login }) => preset.take(login),
    leave: () => unlessLocked(() => desk.leave()),
    restoreTeam: ({ team }) => desk.restoreTeam(team),
    stopSync: () => desk.stopSync(),
    mend: () => desk.mend(),
    goBack: () => desk.goBack(),
    trustClock: () => desk.trustClock(),
    acceptShrink: () => desk.acceptShrink(),
    keys: readKeys,
    fetchFile: ({ sha256 }) => desk.fetchFile(sha256),
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; url?: string }) => {
    // Anything can be sent, `null` too.
    const { call, ask } = Object(message) as { call?: unknown; ask?: unknown };
    const isPage = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (!isPage || typeof call !== 'string' || !Object.hasOwn(handlers, call)) return undefined;
    return Promise.resolve((handlers as Record<string, (ask: unknown) => unknown>)[call]?.(ask));
  });
}

async function readKeys(): Promise<BackgroundCalls['keys']['answer']> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', key: shortcut ?? '' }));
}
