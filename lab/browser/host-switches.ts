import type { ServerResponse } from 'node:http';
import type { HostHandler } from '../seller-centre/server.ts';

/** Where the pack used to be; the host redirects from there. */
const MOVED = '/moved.json';
const PATH = '/nordwind-cs/pack.json';
const sharing = { 'access-control-allow-origin': '*' };

type Routes = Readonly<Record<string, HostHandler>>;

/** Ways in which a team's hosts can be made to fail. At first they work. */
export interface HostSwitches {
  /** For the seller centre. */
  readonly routes: Routes;
  /** Everything sent to the team's hosts: address and headers, one text per request. */
  readonly heard: readonly string[];
  /** Makes the host close every connection without an answer, as if it were down; `false` restores it. */
  readonly takeHostDown: (isDown: boolean) => void;
  /** Makes the host answer plain requests only, as many static hosts do: it refuses preflight requests. */
  readonly refuseQuestions: (isRefusing: boolean) => void;
  /** Makes the host omit the headers for sharing; a browser then lets an extension read its answers only with a permission. */
  readonly keepToItself: (isKeeping: boolean) => void;
  /** Closes connections that the host has left unanswered. */
  readonly dropHanging: () => void;
}

export function addHostSwitches(routes: Routes): HostSwitches {
  const hanging = new Set<() => void>();
  const heard: string[] = [];
  let isDown = false;
  let isRefusing = false;
  let isKeeping = false;
  const guard =
    (handle: HostHandler): HostHandler =>
    (request, response) => {
      heard.push(`${request.url} ${JSON.stringify(request.headers)}`);
      const drop = () => void request.socket.destroy();
      if (isDown) return drop();
      if (isRefusing && request.method === 'OPTIONS') return void response.writeHead(405).end();
      if (request.url === MOVED) return void response.writeHead(302, { ...sharing, location: PATH }).end();
      if (isKeeping) dropSharing(response);
      hanging.add(drop);
      response.once('finish', () => hanging.delete(drop));
      handle(request, response);
    };
  return {
    routes: Object.fromEntries(Object.entries(routes).map(([host, handle]) => [host, guard(handle)])),
    heard,
    takeHostDown: (isToBeDown) => {
      isDown = isToBeDown;
    },
    refuseQuestions: (isToRefuse) => {
      isRefusing = isToRefuse;
    },
    keepToItself: (isToKeep) => {
      isKeeping = isToKeep;
    },
    dropHanging: () => {
      hanging.forEach((drop) => drop());
      hanging.clear();
    },
  };
}

/** Removes the sharing headers from an answer. */
function dropSharing(response: ServerResponse): void {
  const write = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse;
  response.writeHead = ((status: number, headers: object = {}) => {
    const kept = Object.entries(headers).filter(([name]) => name !== 'access-control-allow-origin');
    return write(status, Object.fromEntries(kept));
  }) as ServerResponse['writeHead'];
}
