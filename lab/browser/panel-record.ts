import type { Page } from 'playwright-core';
import type { SwitchingInbox } from './demo-inboxes.ts';
import type { Sidebar } from './sidebar.ts';

/** What the panel showed from this moment on, in ms since the epoch. */
interface ShownText {
  readonly at: number;
  readonly text: string;
}

interface PanelWindow extends Window {
  shownTexts: ShownText[];
}

/** Records everything the panel shows, on every change. */
export async function recordPanel(sidebar: Sidebar): Promise<() => Promise<readonly ShownText[]>> {
  const frame = await sidebar.frame();
  await frame.evaluate(() => {
    const shown: ShownText[] = [];
    (window as unknown as PanelWindow).shownTexts = shown;
    const note = () => {
      const hints = [...document.querySelectorAll('[title]')].map((element) => element.getAttribute('title'));
      const text = [document.body.textContent, ...hints].join('\n');
      if (shown.at(-1)?.text !== text) shown.push({ at: performance.timeOrigin + performance.now(), text });
    };
    const init = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(note).observe(document.documentElement, init);
    note();
  });
  return () => frame.evaluate(() => (window as unknown as PanelWindow).shownTexts);
}

/** A change of conversation on the page, and when its click was handled, in ms since the epoch. */
export interface Switch {
  readonly at: number;
  readonly name: string;
}

/** Opens one buyer after another, each followed by a pause (ms). */
export function switchBuyers(
  page: Page,
  { rowOf }: SwitchingInbox,
  names: readonly string[],
  pauses: readonly number[],
): Promise<readonly Switch[]> {
  const steps = names.map((name, index) => ({ name, row: rowOf(name), pause: pauses[index % pauses.length] ?? 0 }));
  return page.evaluate(async (all) => {
    const done: Switch[] = [];
    for (const { name, row, pause } of all) {
      document.querySelector<HTMLElement>(row)?.click();
      done.push({ at: performance.timeOrigin + performance.now(), name });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return done;
  }, steps);
}

/** What a panel must never have shown, in words; empty if it kept its buyers apart. */
export function judgeShown(
  shown: readonly ShownText[],
  switches: readonly Switch[],
  { marks }: SwitchingInbox,
): string[] {
  const faults: string[] = [];
  const words = new Set(Object.values(marks).map(({ verdict }) => verdict));
  let before: string | undefined;
  let blankAt = 0;
  const seen = new Set<string>();
  for (const { at, text } of shown) {
    const names = Object.keys(marks).filter((name) => marks[name]?.texts.some((mark) => text.includes(mark)));
    const [name] = names;
    if (name === undefined) {
      blankAt = at;
      before = undefined;
      continue;
    }
    if (names.length > 1) faults.push(`two buyers at once: ${names.join(', ')}`);
    if (before !== undefined && before !== name) faults.push(`${name} right after ${before}, without a blank`);
    const open = switches.findLast((change) => change.at <= at);
    if (open && open.name !== name && blankAt > open.at) faults.push(`${name} after the blank for ${open.name}`);
    for (const word of words) {
      if (text.includes(word) && word !== marks[name]?.verdict) faults.push(`“${word}” beside ${name}`);
    }
    before = name;
    seen.add(name);
  }
  for (const name of Object.keys(marks)) if (!seen.has(name)) faults.push(`never ${name}`);
  return faults;
}

/** How long the previous buyer was shown after each change (ms), for changes that lasted. */
export function measureBlanking(
  shown: readonly ShownText[],
  switches: readonly Switch[],
  { marks }: SwitchingInbox,
): number[] {
  const isBlank = (text: string) =>
    !Object.values(marks).some(({ texts }) => texts.some((mark) => text.includes(mark)));
  return switches.flatMap(({ at }, index) => {
    const until = switches[index + 1]?.at ?? Infinity;
    const isLasting = until - at > 500;
    const blank = shown.find((one) => one.at >= at && one.at < until && isBlank(one.text));
    return isLasting ? [blank ? blank.at - at : Infinity] : [];
  });
}
