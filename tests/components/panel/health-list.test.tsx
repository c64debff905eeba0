import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HealthList } from '../../../components/panel/health-list.tsx';
import { drawIn, wordsOf } from '../support.tsx';

describe('the list of what was read of a page', () => {
  it('A13: says where the pack says otherwise in vain', async () => {
    await drawIn(
      'en',
      <HealthList
        health={[
          { part: 'composer', read: true, from: 'page', sure: 'high', refused: true },
          { part: 'buyer', read: true, from: 'page', sure: 'high' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => wordsOf(item))).toEqual([
      expect.stringMatching(/from the page · sure · the team's pack says otherwise, but is not signed$/),
      expect.stringMatching(/from the page · sure$/),
    ]);
  });

  it.each([
    ['en', ['not read', 'name not read · from the page · sure']],
    ['zh-CN', ['未读到', '未读到姓名 · 取自页面 · 确定']],
    ['zh-TW', ['未讀到', '未讀到姓名 · 取自網頁 · 確定']],
  ] as const)('L35: says of a buyer known by number alone that the name is missing (%s)', async (language, words) => {
    await drawIn(
      language,
      <HealthList
        health={[
          { part: 'order', read: false },
          { part: 'buyer', read: true, nameless: true, from: 'page', sure: 'high' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => wordsOf(item.lastElementChild))).toEqual(words);
    expect(document.querySelectorAll('li .good')).toHaveLength(0);
  });

  it.each(['en', 'zh-CN', 'zh-TW'] as const)(
    'A8: tells a part that there was no time for from one that is not there (%s)',
    async (language) => {
      await drawIn(
        language,
        <HealthList
          health={[
            { part: 'order', read: false },
            { part: 'buyer', read: false, slow: true },
          ]}
        />,
      );
      const [missing, slow] = screen.getAllByRole('listitem').map((item) => wordsOf(item.lastElementChild));
      expect(slow).toMatch(/\S/);
      expect([slow === missing, /health\./.test(slow ?? '')]).toEqual([false, false]);
    },
  );
});
