// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeReply } from '../../../domain/guard/judge-reply.ts';
import { news, reply, rules } from './make-reply.ts';

describe('J3: a day that a reply names', () => {
  it.each([
    [
      '2026-03-12',
      [{ id: 'day.past', severity: 'warn', source: 'calendar', day: '2026-03-12', distance: -263, field: 'field.day' }],
    ],
    [
      '2027-03-12',
      [{ id: 'day.far', severity: 'warn', source: 'calendar', day: '2027-03-12', distance: 102, field: 'field.day' }],
    ],
    ['2026-12-03', []],
    ['2026-11-30', []],
  ])('%s, where a day to come is meant', (day, expected) => {
    expect(judgeReply(reply(news, { 'field.day': { day } }), rules)).toEqual(expected);
  });
});
