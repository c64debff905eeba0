import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import { PackRow } from '../../../components/pack/pack-row.tsx';
import { Trouble } from '../../../components/pack/trouble.tsx';
import { type PackFault, packFaultCodes } from '../../../domain/pack/faults.ts';
import type { PackStatus } from '../../../domain/team/pack-status.ts';
import type { PackTroubleCode } from '../../../domain/pack/trouble.ts';
import { drawIn, wordsOf } from '../support.tsx';
import { chooseBadge } from '../../../domain/team/pack-badge.ts';

/** Every code; the type keeps the list complete. */
const codes = Object.keys({
  E_NET: 1,
  E_HTTP: 1,
  E_AUTH: 1,
  E_REDIRECT: 1,
  E_PERM: 1,
  E_NOTPACK: 1,
  E_TRUNC: 1,
  E_ENCODING: 1,
  E_DEPTH: 1,
  E_DUP: 1,
  E_SCHEMA: 1,
  E_UNSUPPORTED: 1,
  E_LIMIT: 1,
  E_TEAM: 1,
  E_SIG: 1,
  E_KEY: 1,
  E_EXPIRED: 1,
  E_FORK: 1,
  E_HASH: 1,
  E_SHRINK: 1,
  E_ROLLBACK: 1,
  E_STOPPED: 1,
  E_QUOTA: 1,
  E_DB: 1,
  E_INTERNAL: 1,
} satisfies Record<PackTroubleCode, 1>) as PackTroubleCode[];
const languages = ['en', 'zh-CN', 'zh-TW'] as const;
const needDetail: readonly PackTroubleCode[] = ['E_HTTP', 'E_TEAM', 'E_ROLLBACK', 'E_FORK', 'E_SHRINK'];

const sentence = () => wordsOf(screen.getByRole('alert').querySelectorAll('p')[1]);

describe('trouble with the pack', () => {
  it.each(languages.flatMap((language) => codes.map((code) => [language, code] as const)))(
    'has a sentence (%s, %s)',
    async (language, code) => {
      await drawIn(language, <Trouble trouble={{ code, detail: 'DETAIL' }} />);
      expect(sentence()).not.toMatch(/trouble\.|\{\{|E_/);
    },
  );

  it('has another sentence for every code', () => {
    expect(new Set(codes.map((code) => en.trouble[code])).size).toBe(codes.length);
  });

  it.each(needDetail)('says the detail that the sentence needs: %s', async (code) => {
    await drawIn('en', <Trouble trouble={{ code, detail: 'DETAIL' }} />);
    expect(sentence()).toContain('DETAIL');
  });

  it.each([
    ['E_AUTH', 'refused', 'rejected the user name and password'],
    ['E_NET', 'file', 'The file could not be read'],
    ['E_NET', 'broken', "The transfer from the pack's host broke off"],
    ['E_DB', 'damaged', 'fetches it again automatically'],
    ['E_DB', 'newer', 'Update Sidedesk'],
    ['E_DB', 'refused', 'blocks all cookies'],
    ['E_DB', 'unopened', 'Restart the browser'],
    ['E_NET', 'unread', 'the browser may not be allowed to read it'],
    ['E_SIG', 'file', 'a single file has no signatures'],
    ['E_UNSUPPORTED', 'pack-head/1', 'the head of a signed pack'],
    ['E_UNSUPPORTED', 'pack-head/2', 'uses a newer format'],
    ['E_HTTP', '403', 'refuses access to this file'],
    ['E_HTTP', '404', 'There is no file at this address (404)'],
    ['E_HTTP', '410', 'was removed (410)'],
    ['E_HTTP', '423', 'is being written right now'],
    ['E_HTTP', '429', 'limiting requests'],
    ['E_HTTP', '503', 'is busy'],
  ] as const)('has a sentence of its own for %s with %s', async (code, detail, words) => {
    await drawIn('en', <Trouble trouble={{ code, detail }} />);
    expect(sentence()).toContain(words);
  });

  it('says what happened first, what still holds then, and the code at the end', async () => {
    await drawIn('en', <Trouble trouble={{ code: 'E_ROLLBACK', detail: '41' }} />);
    expect([...screen.getByRole('alert').querySelectorAll('p')].slice(1).map((p) => wordsOf(p))).toEqual([
      'The address serves revision 41, older than the one in use. The previous pack stays in use.',
      'E_ROLLBACK',
    ]);
  });
});

describe('the faults of a pack', () => {
  const faults: readonly PackFault[] = [
    { path: ['macros', 3, 'body', 'de'], code: 'unknown-variable', detail: 'buyer.nmae' },
    { path: ['macros', 3, 'body', 'de'], code: 'unknown-variable', detail: 'order.nr' },
    { path: [], code: 'wrong-type', detail: 'object' },
  ];
  const cells = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => wordsOf(cell)));

  it('are listed in a table of place and problem, even two at one place', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await drawIn('en', <Trouble trouble={{ code: 'E_SCHEMA', faults, count: 3 }} />);
    expect([cells(), complained.mock.calls]).toEqual([
      [
        ['macros[3].body.de', '“buyer.nmae” is not a variable that can be used here.'],
        ['macros[3].body.de', '“order.nr” is not a variable that can be used here.'],
        ['', 'Wrong type of value; expected: object.'],
      ],
      [],
    ]);
    complained.mockRestore();
  });

  it('are counted, also those that are not shown', async () => {
    await drawIn('en', <Trouble trouble={{ code: 'E_SCHEMA', faults, count: 999 }} />);
    expect(wordsOf(document.querySelector('caption'))).toBe('Errors, 3 of 999');
  });

  it('H9: say that there may be more where nobody counted on', async () => {
    await drawIn('en', <Trouble trouble={{ code: 'E_SCHEMA', faults, count: 1204 }} />);
    expect(wordsOf(document.querySelector('caption'))).toBe('Errors, 3 of 1000 or more');
  });

  it('are left out where there is little room', async () => {
    await drawIn('en', <Trouble trouble={{ code: 'E_SCHEMA', faults, count: 3 }} isShort />);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each(languages)('have words for every code (%s)', async (language) => {
    const all = packFaultCodes.map((code) => ({ path: [code], code, detail: 'DETAIL' }));
    await drawIn(language, <Trouble trouble={{ code: 'E_SCHEMA', faults: all }} />);
    expect(cells().filter(([, words]) => !words || /packFaults\.|\{\{/.test(words))).toEqual([]);
  });

  it('show markup of the file as text', async () => {
    const path = ['macros', '<img src=x>'];
    await drawIn('en', <Trouble trouble={{ code: 'E_SCHEMA', faults: [{ path, code: 'empty' }] }} />);
    expect([cells()[0]?.[0], document.querySelector('img')]).toEqual(['macros["<img src=x>"]', null]);
  });
});

describe('the row of the pack', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const team = { team: 'nordwind-cs', revision: 42, hasKey: true, address: 'https://example.com/pack.json' };
  const row = (status: PackStatus, isChecking = false, onCheck = vi.fn()) => (
    <PackRow status={status} now={now} isChecking={isChecking} onCheck={onCheck} />
  );

  it.each([
    [{ ...team, state: 'fresh', checkedAt: '2026-11-20T11:56:00Z' }, 'Fresh · last check 4 min ago'],
    [{ ...team, state: 'ageing', checkedAt: '2026-11-20T07:00:00Z' }, 'Ageing · last check 5 h ago'],
    [{ ...team, state: 'stale' }, 'Stale'],
    [
      { team: 'nordwind-cs', revision: 42, hasKey: false, state: 'fresh', pickedAt: '2026-11-20T07:00:00Z' },
      'Fresh · from a file, picked on 20 Nov 2026; it does not update automatically',
    ],
    [{ state: 'sample', hasKey: false }, "Sample pack, not a team's. Its policies are examples."],
    [{ state: 'none', hasKey: false }, 'None yet'],
  ] as const)('says how fresh it is: %o', async (status, words) => {
    await drawIn('en', row(status));
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('says that a check is running', async () => {
    await drawIn('en', row({ ...team, state: 'fresh' }, true));
    expect(screen.getByRole('status').textContent).toBe('Checking for a new pack');
  });

  it('checks when asked', async () => {
    const onCheck = vi.fn();
    const { user } = await drawIn('en', row({ ...team, state: 'fresh' }, false, onCheck));
    await user.click(screen.getByRole('button', { name: 'Check now' }));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  it('shows the last trouble without its faults', async () => {
    const faults = [{ path: ['macros'], code: 'required' }];
    const trouble = { code: 'E_SCHEMA', at: '2026-11-20T11:56:00Z', faults } as const;
    await drawIn('en', row({ ...team, state: 'fresh', trouble }));
    expect([wordsOf(screen.getByRole('alert')), screen.queryByRole('table')]).toEqual([
      expect.stringContaining('The pack has errors.'),
      null,
    ]);
  });
});

describe('the title of a trouble', () => {
  const said = async (code: PackTroubleCode) => {
    await drawIn('en', <Trouble trouble={{ code }} />);
    return wordsOf(screen.getByRole('alert').querySelector('p'));
  };

  it.each(['E_NET', 'E_HTTP', 'E_REDIRECT', 'E_PERM', 'E_QUOTA'] as const)(
    'says that nothing was checked, as the badge does (%s)',
    async (code) => {
      expect(await said(code)).toBe(en.popup.notChecked);
      expect(chooseBadge({ state: 'fresh', trouble: { code, at: '2026-11-20T12:00:00Z' } })).toBe('none');
    },
  );

  it.each(['E_SIG', 'E_SCHEMA', 'E_SHRINK'] as const)(
    'says that a pack was refused, as the badge does (%s)',
    async (code) => {
      expect(await said(code)).toBe(en.popup.refused);
      expect(chooseBadge({ state: 'fresh', trouble: { code, at: '2026-11-20T12:00:00Z' } })).toBe('refused');
    },
  );
});
