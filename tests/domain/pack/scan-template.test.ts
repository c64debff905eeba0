import { describe, expect, it } from 'vitest';
import { scanTemplate } from '../../../domain/macros/scan-template.ts';

describe('a template', () => {
  it.each([
    ['is empty', '', []],
    ['is text alone', 'Hello', [{ kind: 'text', text: 'Hello' }]],
    ['is a variable alone', '{{order.id}}', [{ kind: 'variable', name: 'order.id' }]],
    ['has spaces round a name', '{{ today }}', [{ kind: 'variable', name: 'today' }]],
    [
      'has a default',
      '{{buyer.name|dear {x} | y}}',
      [{ kind: 'variable', name: 'buyer.name', default: 'dear {x} | y' }],
    ],
    ['has an empty default', '{{buyer.name|}}', [{ kind: 'variable', name: 'buyer.name', default: '' }]],
    ['has single braces', 'a {b} c', [{ kind: 'text', text: 'a {b} c' }]],
    [
      'mixes text and variables',
      'A {{today}}{{order.id}} B',
      [
        { kind: 'text', text: 'A ' },
        { kind: 'variable', name: 'today' },
        { kind: 'variable', name: 'order.id' },
        { kind: 'text', text: ' B' },
      ],
    ],
  ])('that %s gives its parts', (_what, body, parts) => {
    expect(scanTemplate(body)).toEqual({ parts, faults: [] });
  });

  it.each([
    ['an unclosed brace', 'Hi {{name', [{ code: 'unclosed-brace', at: 3 }]],
    ['an unclosed brace before another', '{{a {{today}}', [{ code: 'unclosed-brace', at: 0 }]],
    ['a brace closed by one', '{{today}', [{ code: 'unclosed-brace', at: 0 }]],
    ['a closing brace alone', 'today}} x', [{ code: 'unopened-brace', at: 5 }]],
    ['no name', '{{}}', [{ code: 'empty-name', at: 0 }]],
    ['a default without a name', '{{|x}}', [{ code: 'empty-name', at: 0 }]],
    [
      'braces inside a default',
      '{{a|{{today}}}}',
      [
        { code: 'nested-brace', at: 0 },
        { code: 'unopened-brace', at: 13 },
      ],
    ],
  ])('with %s is faulty there', (_what, body, faults) => {
    expect(scanTemplate(body).faults).toEqual(faults);
  });

  it.each(['{{', '}}', '{{a}}', '{{a|', '{'])('of 200,000 times "%s" is scanned in linear time', (piece) => {
    const start = performance.now();
    scanTemplate(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
