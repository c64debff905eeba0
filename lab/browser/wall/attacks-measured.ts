import { until } from '../until.ts';
import { pressPanel } from './agent.ts';
import { HELD, type Attack, type WallStage } from './stage.ts';

/** The listed order, and others that aren't listed. */
const LISTED = '3391150872';
const candidates = ['3391150870', '3391150871', LISTED, '3391150873', '3391150874'];

/** How long the panel may take to look a buyer up (ms). */
const LOOK_UP_MS = 1600;

/** Runs in the page: the width of its right edge that isn't its own (CSS px), by half px. */
function measureEdge(): number {
  const host = document.querySelector('html > [data-side]');
  let hits = 0;
  for (let y = 0; y < innerHeight; y += 0.5) if (document.elementFromPoint(innerWidth - 3, y) === host) hits += 1;
  return hits / 2;
}

/** A2: what a page can measure of the collapsed panel. */
export const oracles: readonly Attack[] = [
  {
    finding: 'A2',
    title: 'tries order numbers against the list by the size of the collapsed tab',
    run: async (stage) => {
      await stage.open();
      await collapse(stage);
      const heights: Record<string, number> = {};
      for (const order of candidates) {
        await stage.page((number) => {
          const link = document.querySelector('aside a[href*="order_id="]');
          const other = link?.cloneNode(true) as HTMLAnchorElement;
          other.href = `/your/orders/sold?order_id=${number}`;
          other.textContent = `#${number}`;
          link?.replaceWith(other);
        }, order);
        await new Promise((resolve) => setTimeout(resolve, LOOK_UP_MS));
        heights[order] = await stage.page(measureEdge);
      }
      const { [LISTED]: listed, ...others } = heights;
      const isTold = Object.values(others).every((height) => height !== listed);
      return isTold ? `it found the listed order: ${JSON.stringify(heights)}` : HELD;
    },
  },
];

async function collapse(stage: WallStage): Promise<void> {
  const wide = await stage.page(measureEdge);
  await pressPanel(stage, '[aria-label="Hide panel"]');
  await until(async () => (await stage.page(measureEdge)) < wide, 5000);
}
