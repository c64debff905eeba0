import type { ServerResponse } from 'node:http';
import type { HostHandler } from '../seller-centre/server.ts';
import { bundleEditor } from './bundle-editor.ts';
import { editors } from './editors.ts';

/**
 * The lab's hosts and their pages: `/inbox/1?editor=quill-2` of the desk has that editor as its reply box, with `&strict=1` under the
 * strictest policies; the portal is another origin whose page contains only a frame with the desk.
 */
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
    else
      answer(
        response,
        200,
        'text/html',
        drawPage(asked.id),
        searchParams.get('strict') === '1' ? strict(asked.trustedTypes) : {},
      );
  },
  'portal.editors.example': (request, response) => {
    const { search } = new URL(request.url ?? '/', 'https://portal.editors.example');
    answer(response, 200, 'text/html', drawPortal(search));
  },
};

const strict = (trustedTypes: readonly string[] = ["'none'"]) => ({
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; connect-src 'none'; base-uri 'none'; " +
    `form-action 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypes.join(' ')}`,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
});

function answer(response: ServerResponse, status: number, type: string, body: string, policies: object = {}): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  response.writeHead(status, { ...headers, ...policies });
  response.end(body);
}

function drawPortal(query: string): string {
  const style = 'html, body, iframe { margin: 0; border: 0; display: block; width: 100%; height: 100vh; }';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><iframe src="https://desk.editors.example/inbox/1${query}"></iframe></body>
</html>
`;
}

function drawPage(id: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,"></head>
<body><h1 id="buyer">Buyer 1</h1><input id="elsewhere"><form id="composer"></form><script src="/${id}.js"></script></body>
</html>
`;
}
