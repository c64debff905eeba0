import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wallAttacks } from './attacks.ts';
import { HELD, type Attack, type WallStage } from './stage.ts';

/** Declares a test per page attack for one browser; `takes` leaves some to `npm run prove:wall`. */
export function holdWall(
  browser: 'Chromium' | 'Firefox',
  open: () => Promise<WallStage>,
  takes: (attack: Attack, at: number) => boolean = () => true,
): void {
  let stage: WallStage;

  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage?.close());

  const attacksOn = (finding: string) =>
    wallAttacks
      .filter((attack) => attack.finding === finding && (attack.only ?? browser) === browser)
      .filter((attack, at) => attack.only === browser || takes(attack, at));
  const isHeld = async ({ run }: Attack) => expect(await run(stage)).toBe(HELD);

  describe(`in ${browser} a page gets nothing`, () => {
    test.each(attacksOn('A2'))('A2 D20: that $title', isHeld);
    test.each(attacksOn('A5'))('A5 D19: that $title', isHeld);
    test.each(attacksOn('A6'))('A6 U09: that $title', isHeld);
    test.each(attacksOn('A11'))('A11: that $title', isHeld);
  });
}
