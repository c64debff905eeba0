import type { SizeAudience, SizeKind, SizeSystem } from './size-question.ts';

type Steps = Partial<Record<SizeSystem, number>>;

const shoe: Steps = { CN: 5, KR: 5, JP: 0.5, MX: 0.5 };
const adults: Steps = { CN: 4, letter: 1 };
const children: Steps = { US: 1, UK: 1, AU: 1, age: 1, EU: 6 };
const small: Partial<Record<SizeKind, Steps>> = {
  trousers: { EU: 2, FR: 2, IT: 2, RU: 2, chi: 0.1 },
  shirt: { UK: 0.5, US: 0.5, AU: 0.5 },
  ring: { EU: 1.5, FR: 1.5, IT: 1.5, ES: 1.5 },
  hat: { US: 0.125, UK: 0.125 },
  belt: { EU: 5, CN: 5, JP: 5, UK: 2, US: 2 },
  sock: { EU: 4, UK: 2, US: 1 },
};

/** The distance between two neighbouring whole sizes on a scale, in the scale's own numbers: 1 for an EU shoe, 2 for an EU dress, 5 mm for a Korean shoe. */
export function sizeStep(kind: SizeKind, system: SizeSystem, audience: SizeAudience | undefined): number {
  if (system === 'letter') return 1;
  if (kind === 'shoe') return shoe[system] ?? 1;
  if (kind !== 'clothing' && kind !== 'suit') return small[kind]?.[system] ?? 1;
  if (audience === 'children') return children[system] ?? 10;
  if (system === 'KR') return audience === 'women' ? 11 : 5;
  return adults[system] ?? 2;
}
