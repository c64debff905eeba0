/** What the collapsed tab shows of a conversation, inside the extension's own frame. */
export type Mark =
  'not-listed' | 'past-case' | 'caution' | 'block' | 'cannot-check' | 'reading' | 'layout-changed' | 'none';

/** One stroke of a 16 × 16 icon. `fill` paints it, `dash` breaks it, `invert` draws in the colour of the background. */
export interface Stroke {
  readonly d: string;
  readonly fill?: boolean;
  readonly dash?: string;
  readonly invert?: boolean;
}

const CIRCLE = 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0 -12.5 0';

/**
 * The shape of each state, the same on the collapsed tab and in the panel: a state is shown by colour, shape and word, and any one of them may fail.
 */
export const markShapes: Readonly<Record<Exclude<Mark, 'none'>, readonly Stroke[]>> = {
  'not-listed': [{ d: CIRCLE }, { d: 'm5.2 8.2 2 2L11 6.1' }],
  'past-case': [{ d: 'M2.75 2.75h10.5v7l-3.5 3.5h-7z' }, { d: 'M9.75 13.25v-3.5h3.5M5.5 6h5M5.5 8.5h2.5' }],
  caution: [
    { d: 'M7.13 2.6a1 1 0 0 1 1.74 0l5.2 9.3a1 1 0 0 1-.87 1.5H2.8a1 1 0 0 1-.87-1.5z' },
    { d: 'M8 6.2v3.2M8 11.4v.01' },
  ],
  block: [
    { d: 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5V5.5z', fill: true },
    { d: 'M5 8h6', invert: true },
  ],
  'cannot-check': [
    { d: CIRCLE, dash: '2.5 1.77' },
    { d: 'M6.3 6.3a1.75 1.75 0 1 1 2.6 1.55c-.62.35-.9.72-.9 1.35M8 11.2v.01' },
  ],
  reading: [{ d: 'M4 2h8M4 14h8M5 2v2.2L8 8l3-3.8V2M5 14v-2.2L8 8l3 3.8V14' }],
  'layout-changed': [{ d: 'M8 1.8 14.2 8 8 14.2 1.8 8z' }, { d: 'M8 5v3.2M8 10.6v.01' }],
};
