import { describe, expect, it } from 'vitest';
import { judgeReport, type AuditReport, type Exception } from '../../../cli/audit/judge-report.ts';

const today = '2026-11-20';
const release = new Set(['', 'node_modules/zod']);

const hole = (changes: object = {}) => ({
  name: 'zod',
  title: 'Reads too much',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'low',
  ...changes,
});

const report = (folder: string, via: AuditReport['vulnerabilities'][string]['via']): AuditReport => ({
  vulnerabilities: { any: { via, nodes: [folder] } },
});

const exception = (changes: Partial<Exception> = {}): Exception => ({
  advisory: 'GHSA-aaaa-bbbb-cccc',
  until: '2026-12-31',
  reason: 'The function with the hole is never called here.',
  ...changes,
});

describe('a known hole', () => {
  it.each(['info', 'low', 'moderate', 'high', 'critical'])(
    'A12: that is %s in what a release is built from is a fault',
    (severity) => {
      const { faults } = judgeReport(report('node_modules/zod', [hole({ severity })]), [], release, today);

      expect(faults).toEqual([`zod: Reads too much (GHSA-aaaa-bbbb-cccc, ${severity})`]);
    },
  );

  it.each([
    ['info', false],
    ['low', false],
    ['moderate', false],
    ['high', true],
    ['critical', true],
  ])('A12: that is %s in what only tests use is a fault: %s', (severity, isFault) => {
    const { faults, notes } = judgeReport(report('node_modules/quill', [hole({ severity })]), [], release, today);

    expect([faults.length, notes.length]).toEqual(isFault ? [1, 0] : [0, 1]);
  });

  it('A12: that a package has by another one is told once, where it is', () => {
    const { faults } = judgeReport(report('node_modules/zod', ['other', hole()]), [], release, today);

    expect(faults).toHaveLength(1);
  });

  it('A12: of which there is none, lets the check pass', () => {
    expect(judgeReport({ vulnerabilities: {} }, [], release, today)).toEqual({ faults: [], notes: [] });
  });
});

describe('an exception', () => {
  const judge = (one: Exception, via = [hole()]) => judgeReport(report('node_modules/zod', via), [one], release, today);

  it('A12: lets a hole pass, and is told with its reason', () => {
    const { faults, notes } = judge(exception());

    expect(faults).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining('until 2026-12-31, The function with the hole is never called here.'),
    ]);
  });

  it('A12: counts on its last day and not on the next', () => {
    expect(judge(exception({ until: today })).faults).toEqual([]);
    expect(judge(exception({ until: '2026-11-19' })).faults).toEqual([
      'zod: Reads too much (GHSA-aaaa-bbbb-cccc, low)',
      'The exception for GHSA-aaaa-bbbb-cccc ended on 2026-11-19.',
    ]);
  });

  it.each([
    ['no end', { until: 'some day' }, 'must end'],
    ['an end far away', { until: '2029-01-01' }, 'must end'],
    ['no reason', { reason: 'fine' }, 'does not say why'],
    ['another hole', { advisory: 'GHSA-dddd-eeee-ffff' }, 'no longer needed'],
  ])('A12: with %s is a fault', (_what, changes, says) => {
    expect(judge(exception(changes)).faults).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
  });

  it('A12: for a hole that was closed has to go', () => {
    expect(judge(exception(), []).faults).toEqual([
      'The exception for GHSA-aaaa-bbbb-cccc is no longer needed: remove it.',
    ]);
  });
});
