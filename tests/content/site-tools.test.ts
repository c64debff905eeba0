// @vitest-environment happy-dom
import type { Pack } from '../../domain/pack/schema.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import { loadFixtures } from '../../cli/site/load-fixtures.ts';
import { addPolicy } from '../../cli/site/add-policy.ts';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addToIndex, drawNewSite } from '../../cli/site/draw-new-site.ts';
import { scrubPage } from '../../cli/site/scrub-page.ts';

function scrub(body: string): Document {
  const page = new DOMParser().parseFromString(
    `<html><head><title>Anna Berg</title></head><body>${body}</body></html>`,
    'text/html',
  );
  scrubPage(page);
  return page;
}

describe('a scrubbed page', () => {
  test.each([
    ['a text', '<p>Anna Berg, order 12-345</p>', '<p>Xxxx Xxxx, xxxxx 00-000</p>'],
    ['a text in Chinese', '<p>王小姐 42 码</p>', '<p>〇〇〇 00 〇</p>'],
    ['a title', '<b title="Anna Berg"></b>', '<b title="Xxxx Xxxx"></b>'],
    [
      'what was typed',
      '<textarea>Dear Anna</textarea><input value="Anna">',
      '<textarea></textarea><input value="Xxxx">',
    ],
    [
      'a profile’s address',
      '<a href="https://shop.example/people/anna?ref=77"></a>',
      '<a href="/people/xxxx?ref=00"></a>',
    ],
    ['an address of one step', '<a href="/annaberg"></a>', '<a href="/xxxxxxxx"></a>'],
    ['a number in an id', '<i id="row_880012"></i>', '<i id="row_000000"></i>'],
    ['a buyer in data-name', '<i data-name="Anna Berg"></i>', '<i data-name="Xxxx Xxxx"></i>'],
    ['a comment', '<p><!-- Anna --></p>', '<p></p>'],
    ['a script and a handler', '<script>var token = 1</script><p onclick="go(1)"></p>', '<p></p>'],
  ])('is without %s', (_what, html, left) => {
    expect(scrub(html).body.innerHTML).toBe(left);
  });

  test('keeps what selectors hold on to', () => {
    const hooks = '<div class="msg own" id="thread" role="log" data-testid="chat.row" data-name="TextAreaInput"></div>';

    expect(scrub(hooks).body.innerHTML).toBe(hooks);
  });

  test('has no name in its head', () => {
    expect(scrub('').title).toBe('Xxxx Xxxx');
  });
});

describe('a new site', () => {
  const index = readFileSync(join(import.meta.dirname, '../../content/sites/index.ts'), 'utf8');

  test('is added to the list in its place', () => {
    const ids = [...addToIndex(index, 'acme-desk').matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, id]) => id);

    expect(ids).toEqual([...ids].sort());
    expect(addToIndex(index, 'acme-desk')).toContain("import { acmeDesk } from './acme-desk.ts';");
  });

  test('leaves a list as it is that has it already', () => {
    expect(addToIndex(index, 'etsy')).toBe(index);
  });

  test.each([true, false])('comes with data, four pages and their addresses; by its look: %s', (isByLook) => {
    const names = ['open', 'empty-inbox', 'late-thread', 'other-page'];

    expect(Object.keys(drawNewSite({ id: 'acme', host: 'desk.acme.example', isByLook }))).toEqual([
      'content/sites/acme.ts',
      ...names.map((name) => `tests/fixtures/pages/acme/${name}.html`),
      ...names.map((name) => `tests/fixtures/pages/acme/${name}.json`),
    ]);
  });

  test('takes less than 20 lines where nothing but its address is known', () => {
    const text = drawNewSite({ id: 'acme', host: 'desk.acme.example', isByLook: true })['content/sites/acme.ts'] ?? '';

    expect(text.trimEnd().split('\n').length).toBeLessThan(20);
    expect(text).toContain('...byLook,');
  });

  test('brings a policy that allows plain text only, and a revision more, so that it is fetched', () => {
    const pack = readFileSync(join(import.meta.dirname, '../../packs/sample.json'), 'utf8');
    const text = addPolicy(pack, { site: 'etsy-two', url: 'https://acme.example/rules', day: '2026-12-01' });
    const [before, after] = [pack, text].map((one) => JSON.parse(one) as Pack) as [Pack, Pack];

    expect(after.policies.slice(1)).toEqual(before.policies);
    expect(after.policies[0]).toMatchObject({
      site: 'etsy-two',
      link: 'forbidden',
      source: { checkedOn: '2026-12-01' },
    });
    expect([after.revision, after.issuedAt]).toEqual([before.revision + 1, '2026-12-01T00:00:00Z']);
    expect(parsePack(new TextEncoder().encode(text)).ok).toBe(true);
  });
});

describe('npm run read:site', () => {
  test('reads the pages of a site as CI does, in a process of its own', () => {
    const script = join(import.meta.dirname, '../../cli/read-site.ts');
    const said = execFileSync(process.execPath, [script, 'douyin'], { encoding: 'utf8' });

    expect(said.match(/^[\w-]+: .*/gm)).toEqual(loadFixtures('douyin').map(({ name }) => `${name}: as expected`));
  });
});
