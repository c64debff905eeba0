import { useTranslation } from 'react-i18next';
import type { ChartAnswer } from '../../domain/sizes/charts/size-answer.ts';

const WIDTH = 328;
const MARGIN = 16;
const STEP = 0.5;

/** Where the charts lie on one line; the table below says the same in words. */
export function DotPlot({ charts, winner }: { charts: readonly ChartAnswer[]; winner: string }) {
  const { t } = useTranslation();
  const placed = charts.filter((c): c is ChartAnswer & { position: number } => c.position !== undefined);
  const positions = placed.map((c) => c.position);
  if (positions.length < 2) return null;
  const low = Math.floor(Math.min(...positions) / STEP) * STEP - STEP;
  const high = Math.ceil(Math.max(...positions) / STEP) * STEP + STEP;
  const x = (position: number) => MARGIN + ((position - low) / (high - low)) * (WIDTH - 2 * MARGIN);
  const ticks = Array.from({ length: Math.round((high - low) / STEP) + 1 }, (_, i) => low + i * STEP);
  const labelled = ticks.length > 8 ? ticks.filter((tick) => Number.isInteger(tick)) : ticks;
  return (
    <svg
      className="scp-plot"
      viewBox={`0 0 ${WIDTH} 48`}
      width="100%"
      role="img"
      aria-label={t('sizes.plot', { count: placed.length, values: placed.map((c) => c.value).join(', ') })}
    >
      <path className="axis" d={`M${MARGIN} 26H${WIDTH - MARGIN}`} />
      {ticks.map((tick) => (
        <path key={tick} className="axis" d={`M${x(tick)} 26v5`} />
      ))}
      {labelled.map((tick) => (
        <text key={tick} x={x(tick)} y={43} textAnchor="middle">
          {tick}
        </text>
      ))}
      <path className="span" d={`M${x(Math.min(...positions))} 14H${x(Math.max(...positions))}`} />
      {[...placed]
        .sort((a, b) => Number(a.id === winner) - Number(b.id === winner))
        .map((chart) => (
          <circle
            key={chart.id}
            className={chart.id === winner ? 'dot win' : 'dot'}
            cx={x(chart.position)}
            cy={14}
            r={chart.id === winner ? 5.5 : 4}
          />
        ))}
    </svg>
  );
}
