import { screen } from '@testing-library/react';
import { useState, type ComponentProps } from 'react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { JoinConfirm } from '../../../components/pack/join-confirm.tsx';
import { askedNumbers, drawing, fieldsOf, groups } from './compare-groups.tsx';
import { formatMoment } from '../../../components/formats.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import zhCN from '../../../locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../../locales/zh-TW.json' with { type: 'json' };
import { drawIn, wordsOf } from '../support.tsx';

type Props = ComponentProps<typeof JoinConfirm>;

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

const textsOf = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** Keeps count as the options page does. */
function Counted({ comparison, ...props }: ComponentProps<typeof JoinConfirm>) {
  const [wrong, setWrong] = useState(comparison.wrong);
  const count = () => {
    setWrong(wrong + 1);
    comparison.onWrong();
  };
  return <JoinConfirm {...props} comparison={{ ...comparison, wrong, onWrong: count }} />;
}

async function draw(
  language: (typeof languages)[number] = 'en',
  changes: Partial<Props> = {},
  compared: Partial<Props['comparison']> = {},
) {
  const onJoin = vi.fn();
  const onWrong = vi.fn();
  const onStop = vi.fn();
  await drawIn(
    language,
    <Counted
      team="nordwind-cs"
      address="https://dav.nordwind.example/pack.json"
      keyCount={2}
      comparison={{
        groups,
        draw: drawing([1, 4, 7], [0, 2, 3], [4, 5, 6]),
        wrong: 0,
        failedAt: undefined,
        againAt: undefined,
        onWrong,
        ...compared,
      }}
      hasKey
      isReset={false}
      isJoining={false}
      onJoin={onJoin}
      onStop={onStop}
      {...changes}
    />,
  );
  const texts = textsOf[language].join;
  const button = (...names: string[]) => screen.queryByRole('button', { name: (name) => names.includes(name) });
  return {
    onJoin,
    onWrong,
    onStop,
    /** What leads on, whatever it says now; over, there is none. */
    join: button(texts.same, texts.sameReset, textsOf[language].options.joining) as HTMLElement,
    stop: button(texts.differs) as HTMLElement,
    user: userEvent.setup(),
  };
}
type User = Awaited<ReturnType<typeof draw>>['user'];

async function type(user: User, ...texts: readonly string[]) {
  for (const [at, text] of texts.entries()) {
    const field = fieldsOf()[at];
    if (field && text !== '') await user.type(field, text);
  }
}
const right = (user: User) => type(user, ...askedNumbers().map((number) => groups[number - 1] ?? ''));

describe('confirming a signed team', () => {
  it.each(languages)(
    'A7: shows team and address, and none of the groups that could be copied (%s)',
    async (language) => {
      await draw(language);
      const text = wordsOf(document.body);
      const missing = ['nordwind-cs', 'https://dav.nordwind.example/pack.json'].filter((word) => !text.includes(word));
      expect([missing, groups.filter((group) => document.body.innerHTML.includes(group))]).toEqual([[], []]);
    },
  );

  it.each(languages)('A7: asks for the drawn groups by their numbers (%s)', async (language) => {
    await draw(language);
    const labels = [...document.querySelectorAll('.scp-groups label')].map((label) => wordsOf(label));
    expect(labels.map((label) => /\d/.exec(label)?.[0])).toEqual(['2', '5', '8']);
  });

  it('P08 A7: joins nothing until all groups are typed', async () => {
    const { join, onJoin, user } = await draw();
    await user.click(join);
    await type(user, 'QX2P', 'C8RN', 'M11{Enter}');
    await user.click(join);
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('leads to the first field that is not whole', async () => {
    const { user } = await draw();
    await type(user, 'QX2P{Enter}');
    expect(document.activeElement).toBe(fieldsOf()[1]);
  });

  it.each([
    ['QX2P', 'C8RN', 'M11X'],
    ['qx2p', ' c 8 r n', 'mlix'],
  ])('takes "%s", "%s", "%s" as they were heard', async (...typed) => {
    const { join, onJoin, user } = await draw();
    await type(user, ...typed);
    await user.click(join);
    expect(onJoin).toHaveBeenCalledTimes(1);
  });

  it('is done with the keyboard alone', async () => {
    const { onJoin, user } = await draw();
    await user.keyboard('QX2P{Enter}C8RN{Enter}M11X{Enter}');
    expect(onJoin).toHaveBeenCalledTimes(1);
  });

  it.each([0, 1, 2])('A7: says no more than that something is wrong, whichever group it is (%i)', async (place) => {
    const { join, onJoin, user } = await draw();
    const typed = ['QX2P', 'C8RN', 'M11X'].map((group, at) => (at === place ? '0000' : group));
    await type(user, ...typed);
    await user.click(join);
    expect([wordsOf(screen.getByRole('alert')), onJoin.mock.calls.length]).toEqual([
      'This is not the fingerprint of this link. Ask for the other groups above and try again: 2 tries left.',
      0,
    ]);
    expect([askedNumbers(), fieldsOf().map(({ value }) => value), document.activeElement]).toEqual([
      [1, 3, 4],
      ['', '', ''],
      fieldsOf()[0],
    ]);
  });

  it('A7: joins after a slip, with the groups that were drawn then', async () => {
    const { join, onJoin, user } = await draw();
    await type(user, '0000', '0000', '0000');
    await user.click(join);
    await right(user);
    await user.click(join);
    expect(onJoin).toHaveBeenCalledTimes(1);
  });

  it.each(languages)('A7: ends after three wrong answers, with one way out (%s)', async (language) => {
    const { join, onStop, onJoin, user } = await draw(language);
    for (let times = 0; times < 3; times += 1) {
      await type(user, '0000', '0000', '0000');
      await user.click(join);
    }
    const { wrongEnd, differs } = textsOf[language].join;
    expect([fieldsOf(), screen.getAllByRole('button').map(wordsOf), wordsOf(screen.getByRole('alert'))]).toEqual([
      [],
      [differs],
      wrongEnd,
    ]);
    await user.click(screen.getByRole('button', { name: differs }));
    expect([onStop.mock.calls.length, onJoin.mock.calls.length]).toEqual([1, 0]);
  });

  it('A7: the Enter of the third wrong answer presses nothing else, and what is over is told', async () => {
    const { onStop, onWrong, user } = await draw();
    await user.keyboard('0000{Enter}0000{Enter}0000{Enter}'.repeat(3));
    expect([onStop.mock.calls.length, onWrong.mock.calls.length, fieldsOf()]).toEqual([0, 3, []]);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it.each(languages)(
    'A7: a link that failed within the hour asks for nothing, and says from when (%s)',
    async (lang) => {
      const againAt = '2026-11-03T09:15:00Z';
      await draw(lang, {}, { wrong: 3, againAt });
      const again = textsOf[lang].join.again.replace('{{time}}', formatMoment(againAt, lang));
      expect(fieldsOf()).toEqual([]);
      expect(wordsOf(screen.getByRole('alert'))).toBe(
        [textsOf[lang].join.wrongEnd, again].join(lang === 'en' ? ' ' : ''),
      );
    },
  );

  it('takes no Enter while an input method composes', async () => {
    const { onJoin, user } = await draw();
    await type(user, 'QX2P', 'C8RN', 'M11X');
    fieldsOf()[2]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('is stopped with one click', async () => {
    const { stop, onStop, onJoin, user } = await draw();
    await user.click(stop);
    expect([onStop.mock.calls.length, onJoin.mock.calls.length]).toEqual([1, 0]);
  });

  it('joins nothing before the fingerprint is known', async () => {
    const { join, onJoin, user } = await draw('en', {}, { groups: [] });
    await type(user, 'QX2P', 'C8RN', 'M11X');
    await user.click(join);
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('joins nothing twice', async () => {
    const { join, onJoin, user } = await draw('en', { isJoining: true });
    await right(user);
    await user.click(join);
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('says what a reset of trust forgets', async () => {
    await draw('en', { isReset: true });
    expect(wordsOf(document.body)).toContain('Everything trusted so far is forgotten');
  });

  it.each(languages)('J20: says what an incomplete link means and who has the whole one (%s)', async (language) => {
    await draw(language, { hasKey: false });
    expect(wordsOf(document.body)).toContain(textsOf[language].join.listNoKey);
  });

  it.each(languages)('J20: names no key where a list cannot be opened, but who helps (%s)', (language) => {
    const { join, options, verdict } = textsOf[language];
    const warnings = [join.listNoKey, options.noKey, verdict.noKey.absent];
    expect(warnings.filter((text) => /key|密钥|金鑰/.test(text) || !/lead|主管/.test(text))).toEqual([]);
  });
});
