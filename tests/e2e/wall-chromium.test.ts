import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wallAttacks } from './support/wall/attacks.ts';
import { openChromiumStage } from './support/wall/chromium-stage.ts';
import { HELD, type WallStage } from './support/wall/stage.ts';

const attacksOn = (finding: string) =>
  wallAttacks.filter((attack) => attack.finding === finding && attack.only !== 'Firefox');

let stage: WallStage;

beforeAll(async () => {
  stage = await openChromiumStage();
});
afterAll(() => stage?.close());

describe('in Chromium a page gets nothing', () => {
  test.each(attacksOn('A2'))('A2: that $title', async ({ run }) => {
    expect(await run(stage)).toBe(HELD);
  });

  test.each(attacksOn('A5'))('A5: that $title', async ({ run }) => {
    expect(await run(stage)).toBe(HELD);
  });

  test.each(attacksOn('A6'))('A6 U09: that $title', async ({ run }) => {
    expect(await run(stage)).toBe(HELD);
  });

  test.each(attacksOn('A11'))('A11: that $title', async ({ run }) => {
    expect(await run(stage)).toBe(HELD);
  });
});
