import type { SizeAudience, SizeKind, SizeSystem } from './size-question.ts';

/** How far apart two neighbouring whole sizes stand on a scale, in the scale's own numbers: 1 for an EU shoe, 2 for an EU dress, 5 mm for a Korean shoe. */
export function sizeStep(kind: SizeKind, system: SizeSystem, audience: SizeAudience | undefined): number {
  if (system === 'letter') return 1;
  if (kind === 'shoe') {
    if (system === 'CN' || system === 'KR') return 5;
    return system === 'JP' ? 0.5 : 1;
  }
  if (audience === 'children') return system === 'US' || system === 'UK' ? 1 : system === 'EU' ? 6 : 10;
  if (system === 'CN') return 4;
  if (system === 'KR') return audience === 'women' ? 11 : 5;
  return 2;
}
