import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerdictBand } from '../../../components/panel/verdict-band.tsx';
import type { CannotCheckReason, HandleType, Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import type { BuyerEntry } from '../../../domain/pack/schema.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import zhCN from '../../../locales/zh-CN.json' with { type: 'json' };
import { smallBuyer } from '../../domain/pack/small-pack.ts';
import { drawIn, wordsOf } from '../support.tsx';

type Language = 'en' | 'zh-CN';
const texts = { en, 'zh-CN': zhCN };
const languages = ['en', 'zh-CN'] as const;
const severities = [1, 2, 3] as const;
const entryReasons = Object.keys(en.verdict.reason) as BuyerEntry['reason'][];
const handleTypes: readonly HandleType[] = ['id', 'alias', 'order'];
/** The type keeps the list complete; missing locale keys have their own test. */
const cannotReasons = Object.keys({
  'no-handle': 1,
  'no-team': 1,
  'no-list': 1,
  stale: 1,
  unverified: 1,
  unavailable: 1,
  'too-old': 1,
  clock: 1,
  'set-back': 1,
  'too-many': 1,
} satisfies Record<Exclude<CannotCheckReason, 'no-key'>, 1>) as Exclude<CannotCheckReason, 'no-key'>[];

function listed(changes: Partial<BuyerEntry> = {}, by: HandleType = 'id'): Verdict {
  const entry = smallBuyer({ since: '2026-11-03', until: '2027-11-03', ...changes });
  return { kind: 'listed', severity: entry.severity, entry, by, expired: [] };
}
const notListed = (by: HandleType): Verdict => ({
  kind: 'not-listed',
  by,
  expired: [],
  basis: { list: 'a', rows: 3, by, checkedAt: 0 },
});
const cannotCheck = (reason: CannotCheckReason): Verdict => ({ kind: 'cannot-check', reason });

const everyVerdict: readonly (Verdict | undefined)[] = [
  undefined,
  ...handleTypes.map(notListed),
  ...cannotReasons.map(cannotCheck),
  ...severities.flatMap((severity) => entryReasons.map((reason) => listed({ severity, reason }))),
];

async function draw(language: Language, verdict: Verdict | undefined, trouble?: string) {
  const { container, unmount } = await drawIn(
    language,
    <VerdictBand
      verdict={verdict}
      buyerName="Annika Vogelsang"
      listAge={language === 'en' ? 'checked 4 min ago' : '4分钟前'}
      staleSince="2026-11-17T00:00:00Z"
      trouble={trouble}
    />,
  );
  const band = container.querySelector('section');
  return {
    role: band?.getAttribute('role'),
    classes: band?.className,
    word: wordsOf(band?.querySelector('.word')),
    why: wordsOf(band?.querySelector('.why')),
    doing: wordsOf(band?.querySelector('.do')),
    shape: [...(band?.querySelectorAll('svg path') ?? [])].map((path) => path.outerHTML).join(''),
    all: wordsOf(band),
    unmount,
  };
}

describe('a buyer who is not listed', () => {
  it.each([
    ['en', 'id', 'Annika Vogelsang: Not listedby buyer id · checked 4 min ago'],
    ['en', 'alias', 'Annika Vogelsang: Not listedby buyer alias · checked 4 min ago'],
    ['en', 'order', 'Annika Vogelsang: Not listedby order id · checked 4 min ago'],
    ['zh-CN', 'id', 'Annika Vogelsang: 不在名单上按买家ID · 4分钟前'],
    ['zh-CN', 'alias', 'Annika Vogelsang: 不在名单上按买家别名 · 4分钟前'],
    ['zh-CN', 'order', 'Annika Vogelsang: 不在名单上按订单号 · 4分钟前'],
  ] as const)('is said with what was looked up and how old the list is (%s, %s)', async (language, by, words) => {
    const { word, role } = await draw(language, notListed(by));
    expect([word, role]).toEqual([words, 'status']);
  });
});

describe('a buyer who cannot be checked, since the list is old', () => {
  it.each([
    ['too-old', true],
    ['stale', true],
    ['no-handle', false],
  ] as const)('comes with what the last check failed with (%s)', async (reason, isTold) => {
    const { all } = await draw('en', cannotCheck(reason), 'No answer.');
    expect(all?.includes('The last check failed: No answer.')).toBe(isTold);
  });
});

describe('a listed buyer', () => {
  it.each([
    ['en', 1, 'Past case', 'Severity 1', 'One unproven case; answer as usual.'],
    ['en', 2, 'Listed: caution', 'Severity 2', 'Ask your lead before you offer compensation.'],
    ['en', 3, 'Listed: lead decides', 'Severity 3', 'Offer no refund or replacement yourself'],
    ['zh-CN', 1, '有过往记录', '严重程度1（最高3）', '有过一次未查实的记录，照常答复。'],
    ['zh-CN', 2, '在名单上：谨慎', '严重程度2（最高3）', '赔付前先问主管。'],
    ['zh-CN', 3, '在名单上：由主管决定', '严重程度3（最高3）', '不要自行承诺退款或补发'],
  ] as const)('is named with severity and what to do (%s, %i)', async (language, severity, word, side, doing) => {
    const band = await draw(language, listed({ severity }));
    expect([band.word, band.doing]).toEqual([`Annika Vogelsang: ${word}${side}`, expect.stringContaining(doing)]);
  });

  it.each([
    [1, 'status', 'scp-verdict note'],
    [2, 'status', 'scp-verdict caution'],
    [3, 'alert', 'scp-verdict block'],
  ] as const)('of severity %i is announced as %s', async (severity, role, classes) => {
    const band = await draw('en', listed({ severity }));
    expect([band.role, band.classes]).toEqual([role, classes]);
  });

  it.each(languages.flatMap((language) => entryReasons.map((reason) => [language, reason] as const)))(
    'is shown with the reason (%s, %s)',
    async (language, reason) => {
      const { why } = await draw(language, listed({ reason }));
      expect(why).toBe(texts[language].verdict.reason[reason]);
    },
  );

  it.each([
    ['en', 'id', 'buyer id, exact'],
    ['en', 'alias', 'buyer alias, exact'],
    ['en', 'order', 'order id, exact'],
    ['zh-CN', 'id', '买家ID完全一致'],
    ['zh-CN', 'alias', '买家别名完全一致'],
    ['zh-CN', 'order', '订单号完全一致'],
  ] as const)('is shown with what agreed (%s, %s)', async (language, by, words) => {
    const { all } = await draw(language, listed({}, by));
    expect(all).toContain(words);
  });

  it.each([
    ['en', ['3 cases', '3 Nov 2026 to 3 Nov 2027', 'Mira, confirmed by Jonas']],
    ['zh-CN', ['3单', '2026年11月3日至2027年11月3日', 'Mira，Jonas复核']],
  ] as const)('is shown with evidence, days and who entered it (%s)', async (language, words) => {
    const { all } = await draw(language, listed({ evidence: 3, by: 'Mira', confirmedBy: 'Jonas' }));
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
  });
});

describe('a buyer who cannot be checked', () => {
  it.each(languages.flatMap((language) => cannotReasons.map((reason) => [language, reason] as const)))(
    'is said so with the reason (%s, %s)',
    async (language, reason) => {
      const day = language === 'en' ? '17 Nov 2026' : '2026年11月17日';
      const { word, why } = await draw(language, cannotCheck(reason));
      expect([word, why]).toEqual([
        `Annika Vogelsang: ${texts[language].verdict.word.cannotCheck}`,
        texts[language].verdict.cannot[reason].replace('{{day}}', day),
      ]);
    },
  );

  it.each(cannotReasons)('is never called not listed outside the reason (%s)', async (reason) => {
    const { word, classes, role } = await draw('en', cannotCheck(reason));
    expect([word.includes('Not listed'), classes, role]).toEqual([false, 'scp-verdict cannot', 'status']);
  });

  it.each(cannotReasons)('says how to treat the buyer wherever a list could have named them (%s)', async (reason) => {
    const { doing } = await draw('en', cannotCheck(reason));
    expect([doing ?? ''].map((text) => text.includes('Treat as unknown'))).toEqual([
      reason !== 'no-team' && reason !== 'no-list',
    ]);
  });

  it('names the order as a way where the page gives nothing to look up', async () => {
    expect((await draw('en', cannotCheck('no-handle'))).doing).toContain('Open the order');
  });
});

describe('the band', () => {
  it('says nothing of anybody and announces nothing while it waits', async () => {
    const { all, role } = await draw('en', undefined);
    expect([all, role]).toEqual(['Reading the conversation', null]);
  });

  it('has a shape and a colour of its own for every state', async () => {
    const states = [
      notListed('id'),
      cannotCheck('stale'),
      listed({ severity: 1 }),
      listed({ severity: 2 }),
      listed({ severity: 3 }),
      undefined,
    ];
    const looks = [];
    for (const verdict of states) {
      const { shape, classes, unmount } = await draw('en', verdict);
      looks.push({ shape, classes });
      unmount();
    }
    expect([new Set(looks.map((l) => l.shape)).size, new Set(looks.map((l) => l.classes)).size]).toEqual([6, 6]);
  });

  it.each(languages)('never calls a buyer clean, safe or OK (%s)', async (language) => {
    const praised = [];
    for (const verdict of everyVerdict) {
      const { all, unmount } = await draw(language, verdict);
      if (/\b(clean|safe|ok|okay|trusted|good|clear)\b|安全|清白|没问题|放心|可信|正常/i.test(all)) praised.push(all);
      unmount();
    }
    expect(praised).toEqual([]);
  });

  it.each(languages)('leaves no place of a text unfilled (%s)', async (language) => {
    const unfilled = [];
    for (const verdict of everyVerdict) {
      const { all, unmount } = await draw(language, verdict);
      if (/\{\{|undefined|verdict\./.test(all)) unfilled.push(all);
      unmount();
    }
    expect(unfilled).toEqual([]);
  });
});

describe('J4: the band in a low window', () => {
  const drawAt = async (isLow: boolean, verdict: Verdict) => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: isLow && query.includes('max-height'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    return draw('en', verdict);
  };
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    [true, 'scp-verdict note line', false],
    [false, 'scp-verdict note', true],
  ])('is one line without the facts of the entry only there (low: %s)', async (isLow, is, hasFacts) => {
    const { classes, all } = await drawAt(isLow, listed({ severity: 1 }));
    expect([classes, all.includes(en.verdict.valid)]).toEqual([is, hasFacts]);
  });

  it.each([listed({ severity: 3 }), cannotCheck('stale')])(
    'is whole at one press, and a line at the next',
    async (verdict) => {
      await drawAt(true, verdict);
      const band = () => document.querySelector('section')?.classList.contains('line');
      const more = screen.getByRole('button', { name: 'More' });
      const before = band();
      fireEvent.click(more);
      const open = [band(), more.getAttribute('aria-expanded')];
      fireEvent.click(more);
      expect([before, open, band()]).toEqual([true, [false, 'true'], true]);
    },
  );

  it.each([
    ['a listed buyer', listed({ severity: 3 })],
    ['one who cannot be checked', cannotCheck('stale')],
  ])('says how to treat %s all the same', async (_who, verdict) => {
    const whole = await drawAt(false, verdict);
    whole.unmount();
    expect((await drawAt(true, verdict)).doing).toBe(whole.doing);
  });
});
