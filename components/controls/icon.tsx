import { markShapes, type Stroke } from '../../domain/verdict-icons.ts';

const CIRCLE = 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0 -12.5 0';

const shapes = {
  ...markShapes,
  mark: [
    { d: 'M3.75 2.75h8.5a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2z' },
    { d: 'M9.7 2.75v10.5M11.9 5.6v.01M11.9 8v.01' },
  ],
  clock: [{ d: CIRCLE }, { d: 'M8 4.6V8l2.2 1.5' }],
  search: [{ d: 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0m7.9 3.4 3.3 3.3' }],
  hide: [
    {
      d: 'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM10 3v10M5 6.2 6.8 8 5 9.8',
    },
  ],
  pulse: [{ d: 'M1.5 8.5h2.7l2-5 3 9 2-4h3.3' }],
  sync: [{ d: 'M13.5 8a5.5 5.5 0 0 1-9.8 3.4M2.5 8a5.5 5.5 0 0 1 9.8-3.4M12.5 2v2.7H9.8M3.5 14v-2.7h2.7' }],
  key: [{ d: 'M2.3 10.8a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0m5-2.1 6-6M11 5l1.8 1.8' }],
  box: [{ d: 'M2.5 5 8 2.2 13.5 5v6L8 13.8 2.5 11zM2.5 5 8 7.8 13.5 5M8 7.8v6' }],
  tag: [{ d: 'M2.5 2.5h5l6 6-5 5-6-6zM5.4 5.4v.01' }],
  ruler: [{ d: 'm1.8 10.6 8.8-8.8 3.6 3.6-8.8 8.8zM5 7.4l1.4 1.4M7.2 5.2l2 2M9.4 3l1.4 1.4' }],
  cert: [{ d: 'M4.1 6a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0 -7.8 0m1.6 3.2-.9 5L8 12.4l3.2 1.8-.9-5' }],
  spec: [{ d: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.01M2.5 8v.01M2.5 12v.01' }],
  right: [{ d: 'm6.2 3.8 4.2 4.2-4.2 4.2' }],
  down: [{ d: 'm3.8 6.2 4.2 4.2 4.2-4.2' }],
  copy: [
    { d: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5z' },
    { d: 'M10.5 3.5a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1' },
  ],
  more: [{ d: 'M3.5 8v.01M8 8v.01M12.5 8v.01' }],
  lang: [{ d: CIRCLE }, { d: 'M1.8 8h12.4M8 1.8c3.3 3.6 3.3 8.8 0 12.4-3.3-3.6-3.3-8.8 0-12.4' }],
  sun: [
    { d: 'M5.1 8a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0' },
    { d: 'M8 1.6v1M8 13.4v1M1.6 8h1M13.4 8h1M3.5 3.5l.7.7M11.8 11.8l.7.7M3.5 12.5l.7-.7M11.8 4.2l.7-.7' },
  ],
  moon: [{ d: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1' }],
  pen: [{ d: 'm10.7 2.6 2.7 2.7-7.9 7.9-3.3.6.6-3.3z' }],
  star: [{ d: 'm8 2.2 1.8 3.6 4 .6-2.9 2.8.7 4L8 11.3l-3.6 1.9.7-4L2.2 6.4l4-.6z' }],
  enter: [{ d: 'M13 3.5v4a2 2 0 0 1-2 2H3.5M6 7 3.5 9.5 6 12' }],
  macro: [{ d: 'M2.5 3h11v8H8l-3 2.5V11H2.5zM5.5 6h5M5.5 8.3h3' }],
  news: [{ d: 'M2.5 3.5h9v9h-8a1 1 0 0 1-1-1zM11.5 6h2v5.2a1.3 1.3 0 0 1-2.6 0M4.8 6h4.4M4.8 8.3h4.4M4.8 10.3h2.6' }],
  info: [{ d: CIRCLE }, { d: 'M8 7.3V11M8 5v.01' }],
  clip: [
    { d: 'm13 7.3-5.4 5.4a3.3 3.3 0 0 1-4.7-4.7l5.7-5.7a2.2 2.2 0 0 1 3.1 3.1l-5.6 5.6a1.1 1.1 0 0 1-1.6-1.6l5.2-5.1' },
  ],
  link: [{ d: 'M6.5 9.5l3-3M7 4.7l1.6-1.6a2.9 2.9 0 0 1 4.1 4.1L11 8.9M9 11.3l-1.6 1.6a2.9 2.9 0 0 1-4.1-4.1L5 7.1' }],
  point: [{ d: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0' }, { d: 'M8 1.2v3.2M8 11.6v3.2M1.2 8h3.2M11.6 8h3.2M8 8v.01' }],
  plus: [{ d: 'M8 3v10M3 8h10' }],
  rule: [{ d: 'M8 1.8 13.5 4v4c0 3.2-2.3 5.4-5.5 6.3C4.8 13.4 2.5 11.2 2.5 8V4z' }],
  fits: [{ d: 'm3.2 8.4 3.3 3.3L13 4.8' }],
  not: [{ d: 'M4 4l8 8M12 4l-8 8' }],
  undo: [{ d: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3.5 2.8 6.5l3 3' }],
} as const satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof shapes;

interface StrokesProps {
  strokes: readonly Stroke[];
  size: 14 | 16 | 18 | 20;
  className?: string | undefined;
}

/** A drawing of 16 × 16, without a word of its own. It grows with the letters beside it. */
export function Strokes({ strokes, size, className = '' }: StrokesProps) {
  return (
    <svg
      className={`scp-i ${className}`}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {strokes.map((stroke) => (
        <path
          key={stroke.d}
          d={stroke.d}
          fill={stroke.fill ? 'currentColor' : undefined}
          strokeDasharray={stroke.dash}
          className={stroke.invert ? 'scp-i-invert' : undefined}
        />
      ))}
    </svg>
  );
}

/** A decorative icon; its meaning is also in a word beside it, or in the label of its button. */
export function Icon({ name, size = 16, className }: { name: IconName; size?: 14 | 16 | 18 | 20; className?: string }) {
  return <Strokes strokes={shapes[name]} size={size} className={className} />;
}
