// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describePage } from '../../../content/repair/describe-page.ts';
import { sites } from '../../../content/sites/index.ts';
import { loadFixtures } from '../../../cli/site/load-fixtures.ts';
import { openPage } from '../../../cli/site/open-page.ts';
import { buildSite } from '../build-site.ts';

const cases = sites.flatMap((site) =>
  loadFixtures(site.id)
    .filter(({ expect: { reading } }) => reading !== undefined)
    .map((fixture) => ({ ...fixture, of: site })),
);

describe('the report on a page', () => {
  test.each(cases)('holds nothing of the people on $site $name', ({ html, url, of, expect: expected }) => {
    const { buyer, order, messages = [], conversation = '' } = expected.reading ?? {};
    const report = describePage(new URL(url), openPage(html), of, []);
    const told = JSON.stringify([report.path, report.outline]).toLowerCase();

    const words = [buyer?.name ?? '', ...messages.map(({ text }) => text)].join(' ').match(/\p{L}{5,}/gu) ?? [];
    const numbers = [order?.id, conversation, ...(buyer?.handles ?? []).map(({ value }) => value)];

    const whole = [...words, ...numbers].filter(
      (one): one is string => one !== undefined && one.length > 4 && !usual.test(one),
    );
    expect(
      whole.filter((one) => new RegExp(`(?<!\\p{L})${escape(one.toLowerCase())}(?!\\p{L})`, 'u').test(told)),
    ).toEqual([]);
    expect(told).not.toMatch(/\d{3}/);
  });

  test('counts what each selector of the site finds', () => {
    const page = openPage('<main><div id="thread"><ul><li>Hello</li></ul></div><textarea></textarea></main>');

    const { found } = describePage(new URL('https://chat.example/inbox/4711'), page, buildSite(), []);

    expect(found.inbox).toEqual(
      expect.arrayContaining([
        { at: 'main', count: 1 },
        { at: '#thread', count: 1 },
        { at: '#buyer', count: 0 },
        { at: '[contenteditable]', count: 0 },
      ]),
    );
  });

  test('tells the address without numbers', () => {
    const { path } = describePage(new URL('https://chat.example/inbox/4711/view'), openPage(''), buildSite(), []);

    expect(path).toBe('/inbox/#/view');
  });

  test('draws the shape: tags, names, equal neighbours once, open shadow roots', () => {
    const page = openPage(
      `<main class="chat a1B2c3" data-test="thread" data-user-id="99"><p>Hi</p><p>Rosalind</p>
       <chat-box><template shadowrootmode="open"><textarea name="rosalind"></textarea></template></chat-box></main>`,
    );

    const { outline } = describePage(new URL('https://chat.example/'), page, buildSite(), []);

    expect(outline).toEqual([
      'main.chat[data-test=thread][data-user-id]',
      ' p ×2',
      ' chat-box',
      '  #shadow-root',
      '   textarea[name]',
    ]);
  });

  test('stays small on a page of 20,000 nodes', () => {
    const page = openPage(Array.from({ length: 10_000 }, (_, at) => `<p class="w${at}"><b>${at}</b></p>`).join(''));

    const { outline } = describePage(new URL('https://chat.example/'), page, buildSite(), []);

    expect(outline.length).toBeLessThanOrEqual(250);
  });
});

/** Words that pages use for their parts may also occur in messages. */
const usual =
  /^(?:order|message|messages|return|photo|picture|label|product|status|state|thread|reply|buyer|customer|shop|service|table|color|profile|title|panel|button|text|image|number|price|total|details?|quick|first|small|large|right|front|inner|outer|draft|group|service|content|direction)$/i;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
