import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../domain/macros/parse-template.ts';
import type { TemplateNode } from '../../../domain/pack/kinds/template.ts';

const text = (words: string, at: number): TemplateNode => ({ kind: 'text', text: words, at });

describe('a template', () => {
  it.each<[string, string, TemplateNode[]]>([
    ['is empty', '', []],
    ['is text alone', 'Hello', [text('Hello', 0)]],
    ['is a variable alone', '{{order.id}}', [{ kind: 'variable', name: 'order.id', at: 0 }]],
    ['has spaces round a name', '{{ today }}', [{ kind: 'variable', name: 'today', at: 0 }]],
    [
      'has a default',
      '{{buyer.name|dear {x} | y: z}}',
      [{ kind: 'variable', name: 'buyer.name', default: 'dear {x} | y: z', at: 0 }],
    ],
    ['has an empty default', '{{buyer.name|}}', [{ kind: 'variable', name: 'buyer.name', default: '', at: 0 }]],
    ['has a format', '{{today:weekday}}', [{ kind: 'variable', name: 'today', format: 'weekday', at: 0 }]],
    [
      'has a format and a default',
      '{{field.sum:money|it}}',
      [{ kind: 'variable', name: 'field.sum', format: 'money', default: 'it', at: 0 }],
    ],
    [
      'has the forms of a plural',
      '{{field.n:one=# day;other=# days}}',
      [{ kind: 'variable', name: 'field.n', format: { one: '# day', other: '# days' }, at: 0 }],
    ],
    ['moves a day', '{{today+2}}', [{ kind: 'variable', name: 'today', plus: 2, at: 0 }]],
    [
      'moves a day by a constant',
      '{{today + const.n:day}}',
      [{ kind: 'variable', name: 'today', plus: 'const.n', format: 'day', at: 0 }],
    ],
    ['has a snippet', '{{> bye}}', [{ kind: 'snippet', id: 'bye', at: 0 }]],
    ['has single braces', 'a {b} c', [text('a {b} c', 0)]],
    [
      'A15: has braces in quotes',
      'a {{"{{"}}b',
      [text('a ', 0), { kind: 'literal', text: '{{', at: 2 }, text('b', 10)],
    ],
    [
      'A15: has closing braces in quotes beside a variable',
      '{{today}}{{"}}"}}',
      [
        { kind: 'variable', name: 'today', at: 0 },
        { kind: 'literal', text: '}}', at: 9 },
      ],
    ],
    [
      'has a block',
      'A {{#coupon}}B{{else}}C{{/coupon}}',
      [text('A ', 0), { kind: 'block', carries: 'coupon', shown: [text('B', 13)], instead: [text('C', 22)], at: 2 }],
    ],
    [
      'has a block on lines of its own',
      'A\n{{#link}}\nB\n{{/link}}\nC',
      [text('A\n', 0), { kind: 'block', carries: 'link', shown: [text('B\n', 12)], instead: [], at: 2 }, text('C', 24)],
    ],
  ])('that %s gives its pieces with their places', (_what, body, nodes) => {
    expect(parseTemplate(body)).toEqual({ nodes, faults: [] });
  });

  it.each([
    ['an unclosed brace', 'Hi {{name', ['unclosed-brace 3']],
    ['an unclosed brace before another', '{{a {{today}}', ['unclosed-brace 0']],
    ['a brace closed by one', '{{today}', ['unclosed-brace 0']],
    ['a closing brace alone', 'today}} x', ['unopened-brace 5']],
    ['A15: quotes that hold more than braces', '{{"{{x"}}', ['unclosed-brace 0']],
    ['A15: a variable in braces in a default', '{{a|{{"{{"}}}}', ['nested-brace 0', 'unopened-brace 12']],
    ['no name', '{{}}', ['empty-name 0']],
    ['a default without a name', '{{|x}}', ['empty-name 0']],
    ['nothing behind a plus', 'x{{today+}}', ['empty-name 1']],
    ['a snippet without a name', '{{>}}', ['empty-name 0']],
    ['braces inside a default', '{{a|{{today}}}}', ['nested-brace 0', 'unopened-brace 13']],
    ['a format that does not exist', '{{today:soon}}', ['unknown-format 0']],
    ['a plural with a form twice', '{{n:one=a;one=b}}', ['unknown-format 0']],
    ['a block of another kind', '{{#refund}}x{{/refund}}', ['unknown-block 0', 'unopened-block 12']],
    ['a block that is not closed', 'A {{#link}} x', ['unclosed-block 2']],
    ['a block closed as another', '{{#link}}x{{/coupon}}', ['unclosed-block 0', 'unopened-block 10']],
    ['an else without a block', '{{else}}', ['unopened-block 0']],
    ['a second else', '{{#link}}a{{else}}b{{else}}c{{/link}}', ['unopened-block 19']],
    ['blocks nine deep', '{{#link}}'.repeat(9) + '{{/link}}'.repeat(9), ['deep-block 72', 'unopened-block 153']],
  ])('with %s is faulty there', (_what, body, faults) => {
    expect(parseTemplate(body).faults.map(({ code, at }) => `${code} ${at}`)).toEqual(faults);
  });

  it('F27: keeps what is faulty as text, so that a preview can show it', () => {
    const { nodes } = parseTemplate('A {{today:soon}} {{b');

    expect(nodes.map((node) => (node.kind === 'text' ? node.text : node.kind)).join('')).toBe('A {{today:soon}} {{b');
  });

  it.each(['{{', '}}', '{{a}}', '{{a|', '{', '{{#link}}\n', '{{/link}}', '{{else}}\n', '{{"', '{{"{{"}}', '{{"{'])(
    'F27: of 100,000 times "%s" is read in linear time',
    (piece) => {
      const start = performance.now();
      parseTemplate(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
