import { describe, expect, test } from 'vitest';
import { drawReport, markRow, type Row } from '../../lab/bench/report.ts';

const machine = {
  processor: 'A processor',
  cores: 2,
  memory: '8 GB',
  system: 'A system',
  node: 'v22.0.0',
  browser: 'Chromium 1',
  commit: 'abc1234',
  begunAt: '2026-11-30T10:00:00.000Z',
  load: '0.1 before, 1.0 after',
};
const row = (what: string, value: number, limit?: number): Row => ({
  what,
  at: 'here',
  unit: 'ms',
  value,
  ...(limit === undefined ? {} : { budget: { of: 'value', limit } }),
});

describe('the page of a run', () => {
  test.each([
    { rows: [row('quick', 1, 2), row('free', 9)], said: 'Every budget was kept.' },
    { rows: [row('quick', 1, 2), row('slow', 3, 2)], said: 'Budgets missed: slow (here).' },
    { rows: [{ ...row('broken', 0, 2), failed: 'no browser' }], said: 'Budgets missed: broken (here).' },
  ])('says first: $said', ({ rows, said }) => {
    expect(drawReport(rows, machine).split('\n\n')[2]).toBe(said);
  });

  test('names the day, the machine and what to know about a row', () => {
    const page = drawReport([{ ...row('quick', 1), note: 'on purpose' }], machine);
    expect(page).toContain('`npm run bench`, 2026-11-30');
    expect(page).toContain('- quick, here: on purpose');
    expect(page).toContain('- processor: A processor');
  });

  test.each([
    [{ of: 'least', limit: 5 } as const, 5, 'ok'],
    [{ of: 'least', limit: 5 } as const, 4, 'over'],
    [{ of: 'value', limit: 5 } as const, 5, 'ok'],
    [{ of: 'value', limit: 5 } as const, 6, 'over'],
  ])('marks %o with %d as %s', (budget, value, mark) => {
    expect(markRow({ ...row('x', value), budget })).toBe(mark);
  });
});
