import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FailedPart } from '../../../components/controls/failed-part.tsx';
import { Blank } from '../../../components/panel/blank.tsx';
import { PackNotice } from '../../../components/pack/pack-notice.tsx';
import { Trouble } from '../../../components/pack/trouble.tsx';
import {
  Disconnected,
  LayoutChanged,
  NoConversation,
  NoData,
  NoInbox,
} from '../../../components/panel/empty-states.tsx';
import { drawIn, wordsOf } from '../support.tsx';

describe('a panel without a conversation', () => {
  it.each([
    ['en', 'No conversation open', 'Open one in the inbox and the buyer appears here.'],
    ['zh-CN', '没有打开会话', '在收件箱里打开一个，买家就会显示在这里。'],
  ] as const)('says how a buyer gets there (%s)', async (language, title, text) => {
    const { container } = await drawIn(language, <NoConversation />);
    expect(wordsOf(container)).toBe(title + text);
  });

  it.each([
    ['en', 'No inbox on this page', 'Sidedesk does nothing here.'],
    ['zh-CN', '此页没有收件箱', 'Sidedesk在此页不运行。'],
  ] as const)('says that the page is no inbox (%s)', async (language, title, text) => {
    const { container } = await drawIn(language, <NoInbox />);
    expect(wordsOf(container)).toContain(title + text);
  });

  it.each([
    ['en', 'Sidedesk was updated', 'Reload this page to continue. Copying still works.'],
    ['zh-CN', 'Sidedesk已更新', '请刷新本页；复制仍可用。'],
  ] as const)('says that the page must be loaded again after an update (%s)', async (language, title, text) => {
    const { container } = await drawIn(language, <Disconnected />);
    expect(wordsOf(container)).toBe(title + text);
  });
});

describe('a page that was redesigned', () => {
  const health = [
    { part: 'inbox', read: true },
    { part: 'composer', read: true },
    { part: 'conversation', read: false },
    { part: 'buyer', read: false },
  ] as const;
  const repair = { onPoint: vi.fn(), onReport: vi.fn(), said: 'Report copied.' };

  it.each([
    ['en', "Shopee's page no longer matches what Sidedesk expects. Nothing about this buyer is shown"],
    ['zh-CN', 'Shopee的页面与Sidedesk支持的版本不符。为免出错，不显示此买家的信息。'],
  ] as const)('is named, with why no buyer is shown (%s)', async (language, words) => {
    const { container } = await drawIn(language, <LayoutChanged site="Shopee" health={health} repair={repair} />);
    expect(wordsOf(container)).toContain(words);
  });

  it('lists what was found and what was not, in words', async () => {
    await drawIn('en', <LayoutChanged site="Shopee" health={health} repair={repair} />);
    expect(screen.getAllByRole('listitem').map((item) => wordsOf(item))).toEqual([
      'Inboxfound',
      'Reply boxfound',
      'Conversationnot read',
      'Buyernot read',
    ]);
  });

  it('can be reported to the lead, and says what came of it', async () => {
    const { user } = await drawIn('en', <LayoutChanged site="Shopee" health={health} repair={repair} />);
    await user.click(screen.getByRole('button', { name: 'Report to the lead' }));
    expect([repair.onReport.mock.calls.length, wordsOf(screen.getByRole('status'))]).toEqual([1, 'Report copied.']);
  });

  it('counts what was read', async () => {
    await drawIn('en', <LayoutChanged site="Shopee" health={health} repair={repair} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('What was read, 2 of 4');
  });
});

describe('between two buyers', () => {
  it.each([
    ['en', 'The page is still loading'],
    ['zh-CN', '页面仍在加载'],
    ['zh-TW', '網頁仍在載入'],
  ] as const)('L20: says of a page that takes long that it is still loading (%s)', async (language, words) => {
    await drawIn(language, <Blank why="slow" />);
    expect(screen.getByRole('status').textContent).toContain(words);
  });

  it.each(['layout', 'translated'] as const)('J6: says why it waits: %s', async (why) => {
    await drawIn('en', <Blank why={why} />);
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContainEqual(
      expect.stringContaining(why === 'layout' ? 'not laid out as before' : 'being translated'),
    );
  });

  it('shows nothing but that the next conversation is being read', async () => {
    const { container } = await drawIn('en', <Blank />);
    const words = new Set([...container.querySelectorAll('section, p, div')].map((element) => wordsOf(element)));
    words.delete('');
    expect([...words].every((text) => /^(Reading the conversation)+$/.test(text))).toBe(true);
  });

  it('keeps no name, number or tooltip of the buyer before', async () => {
    const { container } = await drawIn('en', <Blank />);
    expect(container.querySelectorAll('[title], bdi, h1, input, button, a')).toHaveLength(0);
  });

  it('announces nothing', async () => {
    const { container } = await drawIn('en', <Blank />);
    expect(container.querySelectorAll('[role="status"], [role="alert"], [aria-live]')).toHaveLength(0);
  });

  it('says so in Chinese', async () => {
    await drawIn('zh-CN', <Blank />);
    expect(screen.getAllByText('正在读取会话').length).toBeGreaterThan(0);
  });
});

describe('a part that failed', () => {
  it('says so and is drawn again when asked', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const Part = () => {
      if (isBroken) throw new Error('broken');
      return <p>Drawn</p>;
    };
    const { user } = await drawIn(
      'en',
      <FailedPart text="Something went wrong here." again="Try again">
        <Part />
      </FailedPart>,
    );
    const before = wordsOf(screen.getByRole('alert'));
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    silenced.mockRestore();
    expect([before, screen.queryByText('Drawn') !== null]).toEqual(['Something went wrong here.Try again', true]);
  });
});

describe('data that cannot be read', () => {
  it.each([
    ['en', 'refused', 'blocks all cookies'],
    ['en', 'unopened', 'Restart the browser'],
    ['en', 'damaged', 'is damaged'],
    ['zh-CN', 'refused', '阻止所有Cookie'],
    ['zh-TW', 'refused', '封鎖所有Cookie'],
  ] as const)('D1 P4: is told in the panel with its cause and what helps (%s, %s)', async (language, detail, words) => {
    const { container } = await drawIn(language, <NoData trouble={{ code: 'E_DB', detail }} />);
    expect(wordsOf(container)).toContain(words);
  });

  it.each(['en', 'zh-CN', 'zh-TW'] as const)(
    'P4: names the exception to make in the setting (%s)',
    async (language) => {
      const { container } = await drawIn(language, <NoData trouble={{ code: 'E_DB', detail: 'refused' }} />);
      expect(wordsOf(container)).toContain(location.origin);
    },
  );

  it('D1: is not said to be in use all the same', async () => {
    const { container } = await drawIn('en', <Trouble trouble={{ code: 'E_DB', detail: 'unopened' }} />);
    expect(wordsOf(container)).toMatch(/^The data on this device cannot be read/);
    expect(wordsOf(container)).not.toContain('stays in use');
  });

  it.each([
    ['mended', 'has been fetched again'],
    ['restored', 'The browser lost'],
  ] as const)('D1 D15: that is there again is told once (%s)', async (notice, words) => {
    const onRead = vi.fn();
    const { user } = await drawIn('en', <PackNotice notice={notice} onRead={onRead} />);
    expect(wordsOf(screen.getByRole('status'))).toContain(words);
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    expect(onRead).toHaveBeenCalledOnce();
  });
});
