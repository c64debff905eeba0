import { browser } from 'wxt/browser';
import { AppError } from '../../domain/errors.ts';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { Handlers } from '../../domain/channel.ts';
import type { Background } from './create-background.ts';
import type { PresetFollower } from './join-preset.ts';

/** Answers the extension's own pages. A content script, and so anything a page might make of one, gets no answer. */
export function answerCalls(background: Background, preset: PresetFollower): void {
  /** The options do not offer what is locked; a caller that asks anyway gets the state as it is. */
  const unlessLocked = async (action: () => Promise<PackStatus>) =>
    (await preset.isLocked()) ? background.status() : action();
  const handlers: Handlers<BackgroundCalls> = {
    syncNow: () => background.sync(),
    join: (asked) => unlessLocked(() => background.join(asked)),
    noteCompared: (asked) => background.noteCompared(asked),
    signIn: (login) => background.signIn(login),
    takeFile: ({ text, isShrinkMeant }) => unlessLocked(() => background.takeFile(text, isShrinkMeant)),
    takePreset: ({ login }) => preset.take(login),
    leave: () => unlessLocked(() => background.leave()),
    restoreTeam: ({ team }) => background.restoreTeam(team),
    stopSync: () => background.stopSync(),
    mend: () => background.mend(),
    goBack: () => background.goBack(),
    trustClock: () => background.trustClock(),
    acceptShrink: () => background.acceptShrink(),
    keys: readKeys,
    fetchFile: ({ sha256 }) => background.fetchFile(sha256),
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; url?: string }) => {
    // Anything can be sent, including `null`.
    const { call, ask } = Object(message) as { call?: unknown; ask?: unknown };
    const isPage = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (!isPage || typeof call !== 'string' || !Object.hasOwn(handlers, call)) return undefined;
    return orCode(() => (handlers as Record<string, (ask: unknown) => unknown>)[call]?.(ask));
  });
}

/** A page hears a code of ours, whatever went wrong; the words of a browser or of a library are for no screen. */
async function orCode(answer: () => unknown): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('E_INTERNAL');
  }
}

async function readKeys(): Promise<BackgroundCalls['keys']['answer']> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', key: shortcut ?? '' }));
}
