import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HeldBack } from '../../../components/pack/held-back.tsx';
import { findLacking } from '../../../domain/macros/missing-references.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { drawDesk, rowOf } from './reply-desk.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const macro = makeMacro({ id: 'paper', body: { de: 'Siehe Zertifikat.' }, certificates: ['reach-2024'] });
const rules = { lackingOf: findLacking({ certificates: [], snippets: [] }), gateOf: () => 'allowed' as const };

describe('a macro that refers to what the pack does not hold', () => {
  it.each([
    ['en', "Incomplete: your team's pack no longer has certificate “reach-2024”. Your lead can fix it."],
    ['zh-CN', '不完整：团队资料包里已没有证书“reach-2024”。请联系主管修正。'],
    ['zh-TW', '不完整：團隊資料包裡已沒有證書「reach-2024」。請聯絡主管修正。'],
  ] as const)('F07: says what is gone (%s)', async (agentLanguage, words) => {
    await drawDesk({ rows: [rowOf(macro)], rules, agentLanguage });
    expect(screen.getAllByRole('status').map((one) => wordsOf(one))).toContain(words);
  });

  it.each(['{Enter}', '1'])('F07: is not inserted by %s', async (keys) => {
    const { user, field, calls } = await drawDesk({ rows: [rowOf(macro)], rules });
    await user.type(field, keys);
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it.each(["Incomplete, can't insert", 'Copy instead of inserting', 'Edit before inserting'])(
    'F07: is neither inserted, copied nor edited by "%s"',
    async (name) => {
      const { user, calls } = await drawDesk({ rows: [rowOf(macro)], rules });
      await user.click(screen.getByRole('button', { name }));
      expect([calls.insert.mock.calls, calls.copy.mock.calls, screen.queryByLabelText('Text to insert')]).toEqual([
        [],
        [],
        null,
      ]);
    },
  );
});

describe('the list of incomplete replies', () => {
  const fault = { path: ['macros', 3], code: 'unknown-id', detail: 'certificate: reach-2024' };

  it('F07: counts them and says that the rest is in use', async () => {
    await drawIn('en', <HeldBack kind="incomplete" faults={[fault]} count={1} />);
    expect(screen.getByText(/reply is incomplete/).textContent).toBe(
      '1 reply is incomplete and cannot be inserted; the rest of the pack is in use.',
    );
  });

  it('F07: names the place of each in the file', async () => {
    await drawIn('en', <HeldBack kind="incomplete" faults={[fault]} count={1} />);
    expect(wordsOf(screen.getAllByRole('row')[1])).toContain('macros[3]');
  });

  it('F07: is not there where every reply is whole', async () => {
    const { container } = await drawIn('en', <HeldBack kind="incomplete" faults={[]} count={0} />);
    expect(container.querySelector('.scp-trouble')).toBeNull();
  });
});
