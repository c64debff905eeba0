import type { ServerResponse } from 'node:http';
import type { HostHandler } from '../seller-centre/server.ts';
import { bundleEditor } from './bundle-editor.ts';
import { editors } from './editors.ts';

/** The lab's hosts and their pages: `/inbox/1?editor=quill-2` has that editor for a reply box; with `&strict=1` under the strictest policy that it bears. */
export const labRoutes: Readonly<Record<string, HostHandler>> = {
  'desk.editors.example': (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://desk.editors.example');
    const asked = editors.find(({ id }) => pathname === `/${id}.js` || searchParams.get('editor') === id);
    if (!asked) answer(response, 404, 'text/plain', 'No such page.');
    else if (pathname.endsWith('.js'))
      bundleEditor(asked.id).then(
        (code) => answer(response, 200, 'text/javascript', code),
        (fault: unknown) => answer(response, 500, 'text/plain', String(fault)),
      );
    else answer(response, 200, 'text/html', drawPage(asked.id), searchParams.get('strict') === '1');
  },
};

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; connect-src 'none'; base-uri 'none'; " +
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

function answer(response: ServerResponse, status: number, type: string, body: string, isStrict = false): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  response.writeHead(status, { ...headers, ...(isStrict && strict) });
  response.end(body);
}

function drawPage(id: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,"></head>
<body><h1 id="buyer">Buyer 1</h1><input id="elsewhere"><form id="composer"></form><script src="/${id}.js"></script></body>
</html>
`;
}
