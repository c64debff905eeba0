// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { timeAlone } from '../../../content/guessing/time-alone.ts';

describe('the time of a message', () => {
  test.each([
    ['Rosa Lund 2026-11-06 20:05', '2026-11-06 20:05'],
    ['נועם אלקיים 2026-11-06 20:05', '2026-11-06 20:05'],
    ['糖醋排骨 16:40:05', '16:40:05'],
    ['08:24 ✓✓ Dibaca', '08:24'],
    ['3:19 PM Read', '3:19 PM'],
    ['10:15 · อ่านแล้ว', '10:15'],
    ['2026-11-30 14:07:40 已读', '2026-11-30 14:07:40'],
    ['Nov 20, 10:31', 'Nov 20, 10:31'],
    ['上午 10:42', '上午 10:42'],
    ['Yesterday 9:05', 'Yesterday 9:05'],
    ['Rosa Lund', 'Rosa Lund'],
    [`${'✓'.repeat(60)}x`, `${'✓'.repeat(60)}x`],
  ])('I12: is alone: %s', (line, time) => {
    document.documentElement.lang = 'zh-CN';

    expect(timeAlone(line, document.body)).toBe(time);
  });
});
