// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import './hand-guessing.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';

afterEach(() => document.body.replaceChildren());

const question = (buyer: string, title: string, id: string, box = '') =>
  `<tr><td><div class="text-wrapper product-name"><a href="#"><span title="${title}">${title.slice(0, 8)}…</span></a></div><small>노출상품ID ${id}</small><br><small>옵션: 황동</small></td><td>구매자 ${buyer}<br><span class="inquiry-content">밝기 조절이 되나요?</span></td><td>${box}</td></tr>`;

test('I12: of many questions on one page buyer, number and choice are those of the one that is answered', () => {
  const box = '<textarea class="input-textarea"></textarea>';
  document.body.innerHTML = `<table>${question('문*호', '무쇠 주전자 두 개 세트', '7719200001')}${question('서*연', '황동 탁상 램프 밝기 조절형', '7719200002', box)}</table>`;
  const address = new URL('https://wing.coupang.com/tenants/cs/product/inquiries');
  const match = matchSite(address, document, sites);
  const page = match.kind === 'live' ? readPage(address, document, match) : undefined;

  expect(page?.kind === 'open' && page.reading).toMatchObject({
    buyer: { name: '서*연' },
    product: { title: '황동 탁상 램프 밝기 조절형', id: '7719200002', sku: '황동' },
  });
});
