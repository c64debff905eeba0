import { frameCharts, type Frame, type FrameChart } from './height-weight.ts';
import type { SizeAudience } from './size-question.ts';

/** The letter of a frame: the weight decides, and `tall` is that of the height where it is larger. Nothing outside the chart. */
export function letterOfFrame(
  { cm, kg }: Frame,
  audience: SizeAudience | undefined,
): { readonly chart: FrameChart; readonly letter: string; readonly tall?: string } | undefined {
  const chart = frameCharts.find((one) => one.audience === audience);
  if (!chart || cm < chart.from.cm || kg < chart.from.kg) return undefined;
  const byWeight = chart.rows.findIndex((row) => kg <= row.kg);
  const byHeight = chart.rows.findIndex((row) => cm <= row.cm);
  const [row, taller] = [chart.rows[byWeight], chart.rows[byHeight]];
  if (!row || !taller) return undefined;
  return { chart, letter: row.letter, ...(byHeight > byWeight && { tall: taller.letter }) };
}
