import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowHost } from './allow-host.ts';

export const HOST = 'desk.northpost.example';

/** A page unknown to every site: hashed classes, and names only in attributes made for machines. */
const deskPage = `<!doctype html><meta charset="utf-8"><title>Desk</title>
<style>body { margin: 0; font: 16px sans-serif; display: grid; grid-template-columns: 240px 1fr; height: 100vh }
main { display: grid; grid-template-rows: auto 1fr auto } [role=log] { overflow: auto } textarea { width: 90%; height: 80px }
.x1 { padding: 6px } .own { text-align: right }</style>
<nav><ul><li>Rosalind Pemberton</li><li>Marek Dvořák</li></ul></nav>
<main>
  <header data-test="head"><h2 class="css-9x8y7z">Rosalind Pemberton</h2><p data-test="order-line">Order 112-1234567-7654321, paid</p></header>
  <div role="log"><div class="x1">Is the lamp waterproof?</div><div class="x1 own">Which one do you mean?</div><div class="x1">The garden lamp.</div></div>
  <form onsubmit="document.title = 'sent'; return false"><textarea name="answer"></textarea><button>Send</button></form>
</main>
<script>
  window.heard = [];
  for (const type of ['click', 'pointerdown', 'keydown', 'focusin'])
    document.addEventListener(type, (event) => window.heard.push(type), true);
</script>`;

export function serveDesk(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(deskPage);
}

/** A copy of a built extension that may read this page from the start. Returns its folder, which the caller removes. */
export function allowDesk(build: string): Promise<string> {
  return allowHost(build, HOST);
}
