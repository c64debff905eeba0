import { lure, pressPanel, see } from './agent.ts';
import { listenForRoot, type MetWindow } from './listen-for-root.ts';
import { HELD, type Attack } from './stage.ts';

/** A5: closed roots that an event of Firefox hands out; from there a page can lay a cover into the panel. */
export const rootFinders: readonly Attack[] = [
  {
    finding: 'A5',
    title: "gets the panel's closed root from what an event of the mouse has met at its edge",
    only: 'Firefox',
    run: async (stage) => {
      await stage.open();
      await stage.page(listenForRoot);
      const left = (await stage.page(() => innerWidth)) - (await stage.panel(() => innerWidth));
      for (const x of [-3, -1, 0, 1, 4]) {
        await stage.press(left + x, 300);
        await stage.turnWheel(left + x, 310);
      }
      await stage.type('\uE012');
      const met = await stage.page(() => (window as MetWindow).met ?? '');
      return met === '' ? HELD : `it has the root from ${met}`;
    },
  },
  {
    finding: 'A5',
    title: 'gets the closed root of what lies over it while a part is pointed at',
    only: 'Firefox',
    run: async (stage) => {
      await stage.open();
      await stage.page(listenForRoot);
      const steps = [
        ['.scp-health-anchor > button', '.scp-repair .scp-btn'],
        ['.scp-repair .scp-btn', '.scp-point li .scp-btn'],
      ] as const;
      for (const [press, then] of steps) {
        await pressPanel(stage, press);
        await see(stage, then, /./);
        await lure();
      }
      await pressPanel(stage, '.scp-point li .scp-btn');
      await lure();
      await stage.point(200, 300);
      await stage.point(260, 340);
      await stage.turnWheel(260, 340);
      await stage.press(300, 20);
      const met = await stage.page(() => (window as MetWindow).met ?? '');
      return met === '' ? HELD : `it has the root from ${met}`;
    },
  },
];
