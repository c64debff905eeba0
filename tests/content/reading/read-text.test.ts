// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readText, tidy } from '../../../content/reading/read-text.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function read(html: string, drop: readonly string[] = []): string {
  document.body.innerHTML = `<div id="bubble">${html}</div>`;
  return readText(document.querySelector('#bubble') as Element, drop);
}

describe('readText', () => {
  test.each([
    ['one<br>two', 'one\ntwo'],
    ['<p>one</p>  <p>two</p>', 'one\ntwo'],
    ['<p>one</p>two', 'one\ntwo'],
    ['one<br><br><br><br>two', 'one\n\ntwo'],
    ['one\n      two', 'one two'],
    ['<span>one</span><span>two</span>', 'onetwo'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['one<script>two</script><style>p{}</style><template>three</template>', 'one'],
    ['ok <img alt="👍" src="data:,"><img alt="photo" src="data:,">', 'ok 👍'],
    ['Danke.<blockquote>Dear customer,<br>hello</blockquote>', 'Danke.\n> Dear customer,\n> hello'],
    ['<blockquote><p>a</p><blockquote>b</blockquote></blockquote>Danke', '> a\n> > b\nDanke'],
    ['<blockquote>Danke<p>sehr</p></blockquote>', 'Danke\nsehr'],
    ['F17: size <img alt="4️⃣"><img alt="2️⃣">', 'F17: size 4️⃣2️⃣'],
    ['F17: from <img alt="🇩🇪">', 'F17: from 🇩🇪'],
    ['F17: no <img alt="#️⃣">5', 'F17: no #️⃣5'],
    ['F17: <img alt="👨‍👩‍👧"><img alt="👍🏽"><img alt="🏴󠁧󠁢󠁳󠁣󠁴󠁿"><img alt="❤️">', 'F17: 👨‍👩‍👧👍🏽🏴󠁧󠁢󠁳󠁣󠁴󠁿❤️'],
    ['F17: <img alt="42"><img alt="© 2026"><img alt="#"><img alt="👍 by Ann">', 'F17:'],
    ['<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
    ['Merci\u00a0!', 'Merci\u00a0!'],
  ])('reads %j as %j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  test('leaves out what is dropped, also when one drop rule is broken', () => {
    expect(read('<span class="sr">Message:</span>Hello<time>10:42</time>', ['.sr', 'a[[', 'time'])).toBe('Hello');
  });

  test.each([
    ['display: none', '<span style="display: none">Show translation: Hello</span>Hallo', 'Hallo'],
    ['visibility: hidden', '<span style="visibility: hidden">Show translation: Hello</span>Hallo', 'Hallo'],
    ['what holds it', '<div style="display: none"><p>Hello</p></div><p>Hallo</p>', 'Hallo'],
    ['an emoji', 'Hallo<img alt="👍" style="display: none">', 'Hallo'],
    ['no box of its own', '<span style="display: contents">Hallo</span>', 'Hallo'],
    [
      'no box of its own in what is hidden',
      '<i style="display: none"><b style="display: contents">a</b></i>Hallo',
      'Hallo',
    ],
  ])('F16: reads what is displayed: %s', (_what, html, text) => {
    expect(read(html)).toBe(text);
  });

  test('F16: reads the whole of what is kept out of sight on purpose', () => {
    document.body.innerHTML = '<div hidden style="display: none" id="bubble"><i style="display: none">a</i>b</div>';
    expect(readText(document.querySelector('#bubble') as Element)).toBe('ab');
  });

  test.each([
    ['', 'Here it is.'],
    ['open', 'Here it is.\nBefore\nOn Monday you wrote'],
  ])('I12: a part that is folded is not read: %j', (open, text) => {
    expect(
      read(`<p>Here it is.</p><details ${open}><summary>Before</summary><p>On Monday you wrote</p></details>`),
    ).toBe(text);
  });

  test('stops at 20,000 characters', () => {
    const text = read('<p>a</p>word'.repeat(9_000));
    expect(text).toHaveLength(20_000);
    expect(text.startsWith('a\nword')).toBe(true);
  });

  test('clones nothing, so no constructor of the page runs', () => {
    const clone = vi.spyOn(Node.prototype, 'cloneNode');

    read('<p>one</p>', ['p']);

    expect(clone).not.toHaveBeenCalled();
  });
});

describe('tidy', () => {
  test.each([
    ['  Đặng  Thùy '.normalize('NFD'), 'Đặng Thùy'.normalize('NFC')],
    [' \u2067נועה\u2069 ', '\u2067נועה\u2069'],
    ['one\r\ntwo', 'one\ntwo'],
  ])('makes %j to %j', (raw, clean) => {
    expect(tidy(raw)).toBe(clean);
  });
});
