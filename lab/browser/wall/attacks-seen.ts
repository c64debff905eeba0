import { setTimeout as pause } from 'node:timers/promises';
import { covers } from './covers.ts';
import { draft, findReply, lure, pointOf, pressInsert, pressPanel, see, watch } from './agent.ts';
import { HELD, type Attack } from './stage.ts';

const laysPopover = covers['lays a popover over the panel that takes no presses']!;

/** A5: clicks lured onto a panel that nobody can see. */
export const lures: readonly Attack[] = [
  ...Object.entries(covers).map(([title, cover]): Attack => ({
    finding: 'A5',
    title,
    run: async (stage) => {
      await findReply(stage);
      return pressInsert(stage, () => stage.page(cover as () => undefined));
    },
  })),
  {
    finding: 'A5',
    title: 'removes the panel until it stays away, and takes it into a frame of its own that nobody sees',
    run: async (stage) => {
      await findReply(stage);
      await stage.page(takePanelAway);
      await lure();
      return judge(await stage.frames(), 0);
    },
  },
  {
    finding: 'A5',
    title: 'moves the panel into an element that nobody sees, without reloading its frame',
    only: 'Chromium',
    run: async (stage) => {
      await findReply(stage);
      return pressInsert(stage, () =>
        stage.page(() => {
          const host = document.querySelector('html > [data-side]')!;
          const away = document.createElement('div');
          away.style.opacity = '.001';
          document.body.append(away);
          (away as unknown as { moveBefore: (node: Node, before: null) => void }).moveBefore(host, null);
        }),
      );
    },
  },
  {
    finding: 'A5',
    title: "draws a cover as the panel's own ::before and ::after",
    run: async (stage) => {
      await findReply(stage);
      const covers = await stage.page(() => {
        const sheet = document.createElement('style');
        sheet.textContent = `:popover-open::before, html > div::after, [data-side]::after {
          content: "" !important; display: block !important; position: fixed !important; inset: 0 !important; z-index: 9 !important;
          background: #fff !important; pointer-events: none !important; }`;
        document.head.append(sheet);
        const host = document.querySelector('html > [data-side]')!;
        return ['::before', '::after'].filter((one) => getComputedStyle(host, one).content !== 'none');
      });
      return covers.length === 0 ? HELD : `${covers.join(' and ')} lie over the panel`;
    },
  },
  {
    finding: 'A5',
    title: "keeps a picture of a transition over the panel's own element",
    only: 'Chromium',
    run: async (stage) => {
      await findReply(stage);
      return pressInsert(stage, () =>
        stage.page(async () => {
          const sheet = document.createElement('style');
          sheet.textContent = `@keyframes keep { from, to { outline-color: red } }
            *::view-transition { animation: keep 3600s !important; background: #fff !important; pointer-events: none !important; position: fixed !important; inset: 0 !important; }`;
          document.head.append(sheet);
          type Transition = { readonly ready: Promise<unknown> };
          const host = document.querySelector('html > [data-side]') as Element & {
            readonly startViewTransition?: (change: () => void) => Transition;
          };
          await host.startViewTransition?.(() => undefined).ready.catch(() => undefined);
        }),
      );
    },
  },
  {
    finding: 'A5',
    title: 'says that the panel is on its other side, so that a press on the page meets it there',
    run: async (stage) => {
      await findReply(stage);
      const [x, y] = await pointOf(stage, '.scp-btn.go');
      const aside = (await stage.page(() => innerWidth)) - (await stage.panel(() => innerWidth));
      await stage.page(() => {
        document.querySelector<HTMLElement>('html > [data-side]')!.dataset.side = 'left';
      });
      await stage.press(x - aside, y);
      return (await watch(() => draft(stage))) === '' ? HELD : 'the reply was inserted';
    },
  },
  {
    finding: 'A5',
    title: 'shrinks everything a little at the moment of a press, so that it meets another button',
    run: async (stage) => {
      await findReply(stage);
      const [x, y] = await pointOf(stage, '.scp-btn.go');
      const width = await stage.page(() => innerWidth);
      await stage.page(() => document.documentElement.style.setProperty('zoom', '.8'));
      await stage.press(width - (width - x) * 0.8, y * 0.8);
      return (await watch(() => draft(stage))) === '' ? HELD : 'the reply was inserted';
    },
  },
  {
    finding: 'A5',
    title: 'lures a press onto Undo',
    run: async (stage) => {
      await findReply(stage);
      await pressPanel(stage, '.scp-btn.go');
      const text = await watch(() => draft(stage));
      const undo = '.scp-rest .scp-btn';
      await see(stage, undo, /^Undo/);
      const at = await pointOf(stage, undo);
      await stage.page(laysPopover as () => undefined);
      await lure();
      await stage.press(...at);
      const after = await watch(async () => ((await draft(stage)) === text ? '' : 'changed'));
      return after === '' ? HELD : 'the insert was undone';
    },
  },
  {
    finding: 'A5',
    title: 'covers the panel, stops everything in the page, and lures a press onto Copy',
    run: async (stage) => {
      await findReply(stage);
      const at = await pointOf(stage, '[aria-label="Copy instead of inserting"]');
      await stage.page(coverAndStop);
      await pause(STOPPED_MS / 2);
      await stage.press(...at);
      const said = () => stage.panel(() => document.querySelector<HTMLElement>('.scp-said')?.innerText ?? '');
      return /^Copied/.test(await watch(said)) ? 'a text of the team was copied' : HELD;
    },
  },
  {
    finding: 'A5',
    title: 'covers the panel in a picture, stops everything while it is seen, uncovers it, and begins again',
    run: async (stage) => {
      await findReply(stage);
      const at = await pointOf(stage, '.scp-btn.go');
      await stage.page(stopAndGo);
      await lure();
      for (let presses = 0; presses < 3; presses += 1) {
        await stage.press(...at);
        if ((await watch(() => draft(stage))) !== '') return 'the reply was inserted';
      }
      return HELD;
    },
  },
  {
    finding: 'A5',
    title: 'lures a press onto the menu',
    run: async (stage) => {
      await findReply(stage);
      const at = await pointOf(stage, '[aria-label="More"]');
      await stage.page(laysPopover as () => undefined);
      await lure();
      await stage.press(...at);
      const menu = () => stage.panel(() => document.querySelector('[role=menu]')?.textContent ?? '');
      return (await watch(menu)) === '' ? HELD : 'the menu opened';
    },
  },
];

/** How long the page blocks (ms); the page's own script below repeats the number. */
const STOPPED_MS = 4000;

/** Runs in the page: until it ends, no script at all can inspect the panel. */
function coverAndStop(): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
  document.body.append(cover);
  cover.showPopover();
  requestAnimationFrame(() => {
    // The cover is painted once this frame is done.
    setTimeout(() => {
      const end = performance.now() + 4000;
      while (performance.now() < end);
    });
  });
}

/** Runs in the page: after six removals the panel stays away, and the page can put it where it likes. */
async function takePanelAway(): Promise<void> {
  const host = document.querySelector('html > [data-side]')!;
  for (let round = 0; round < 8; round += 1) {
    host.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const frame = document.createElement('iframe');
  frame.srcdoc = '<body></body>';
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;opacity:.001;z-index:2147483647';
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await isLoaded;
  frame.contentDocument!.documentElement.append(host);
  // Time for the frame's page to load there.
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** A6: the extension's page in places where no content script of ours has put it. */
export const strangeFrames: readonly Attack[] = [
  {
    finding: 'A6',
    title: 'opens the panel in a see-through frame of its own',
    run: async (stage) => {
      await stage.open();
      await stage.page(async (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:360px;height:800px;opacity:.001';
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      }, `${stage.origin}/sidebar.html`);
      await lure();
      return judge(await stage.frames(), 1);
    },
  },
  {
    finding: 'A6',
    title: 'opens the panel in a tab of its own',
    run: async (stage) => judge([await stage.inTab('/sidebar.html')], 0),
  },
];

/** Only the panel placed by the content script may show anything; the bar's name is no secret. */
function judge(texts: readonly string[], shown: number): string {
  const speaking = texts
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^Sidedesk$/, ''),
    )
    .filter(Boolean);
  return speaking.length <= shown ? HELD : `it showed “${speaking.at(-1)?.slice(0, 60)}”`;
}

/** Runs in the page: the cover is visible most of the time, and no script gets to run that could inspect it. */
function stopAndGo(): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
  document.body.append(cover);
  const go = () => {
    cover.showPopover();
    // The task after this frame was painted.
    setTimeout(() => {
      const end = performance.now() + 430;
      while (performance.now() < end);
      cover.hidePopover();
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(go)));
    });
  };
  requestAnimationFrame(go);
}
