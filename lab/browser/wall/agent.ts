import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../until.ts';
import { HARD_WORD } from '../test-content.ts';
import { HELD, type Outcome, type WallStage } from './stage.ts';

/** How long a person needs to see something and press it (ms). An attack that hides the panel for less lures nobody. */
export const LURED_MS = 700;

/** Everything runs on this machine: what hasn't arrived by then (ms) won't. */
const WAIT_MS = 8000;

/** How long a press may take to have its effect (ms). */
const DONE_MS = 1200;

export const lure = () => pause(LURED_MS);

/** The middle of an element of the panel, in window px. Ask before something hides the panel. */
export async function pointOf(stage: WallStage, selector: string): Promise<readonly [number, number]> {
  const [x, y, width] = await stage.panel((at) => {
    const box = document.querySelector(at)?.getBoundingClientRect();
    if (!box) throw new Error(`The panel has no ${at}.`);
    return [box.x + box.width / 2, box.y + box.height / 2, innerWidth] as const;
  }, selector);
  return [(await stage.page(() => innerWidth)) - width + x, y];
}

export async function pressPanel(stage: WallStage, selector: string): Promise<void> {
  await stage.press(...(await pointOf(stage, selector)));
}

export const draft = (stage: WallStage) => stage.page(() => document.querySelector('textarea')?.value ?? 'no box');

/** Opens the inbox and finds a reply, so that one press would insert it. */
export async function findReply(stage: WallStage): Promise<void> {
  await stage.open();
  await pressPanel(stage, '[role=combobox]');
  await stage.type(HARD_WORD);
  await see(stage, '[role=option] .t', /^Kestrel/);
  await see(stage, '.scp-btn.go', /^Insert/);
}

export async function see(stage: WallStage, selector: string, wanted: RegExp): Promise<void> {
  await until(
    async () =>
      wanted.test(await stage.panel((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector)),
    WAIT_MS,
  );
}

/** Polls until there is something, or until the time is up. */
export async function watch(read: () => Promise<string>): Promise<string> {
  let last = '';
  await until(async () => (last = await read()) !== '', DONE_MS).catch(() => undefined);
  return last;
}

/**
 * Whether pressing Insert has written something that nobody can have intended, because the panel didn't look as before. A lured
 * person presses more than once while the cover lasts.
 */
export async function pressInsert(stage: WallStage, hide: () => Promise<unknown>): Promise<Outcome> {
  const before = await stage.picture();
  const at = await pointOf(stage, '.scp-btn.go');
  await hide();
  await lure();
  const covered = await stage.picture();
  for (let presses = 0; presses < 3; presses += 1) {
    await stage.press(...at);
    const written = await watch(() => draft(stage));
    if (written !== '') return covered === before ? HELD : 'the reply was inserted';
    if ((await stage.picture()) !== covered) break;
  }
  return HELD;
}
