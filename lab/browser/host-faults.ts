import type { PackFile } from '../seller-centre/team-pack.ts';
import type { World } from './world.ts';

/** One way in which a pack's address fails, and what the agent then reads. */
export interface HostFault {
  readonly name: string;
  readonly code: string;
  readonly sentence: string;
  /** For faults of the file itself: where in the file, and what. */
  readonly fault?: readonly [path: string, sentence: string];
  readonly begin: (world: World) => void;
}

const serveChanged =
  (change: (json: string) => string) =>
  ({ pack, team }: World) =>
    pack.serve({ json: change(raiseRevision(team.json)) });

/** A refused file gets a higher revision; otherwise it could be taken for the one in use. */
function raiseRevision(json: string): string {
  return changePack(json, (pack) => ({ ...pack, revision: pack.revision + 1 }));
}

function changePack(json: string, change: (pack: PackFile) => object): string {
  return JSON.stringify(change(JSON.parse(json) as PackFile));
}

const changeFirstMacro = (change: (macro: PackFile['macros'][number]) => object) => (json: string) =>
  changePack(json, (pack) => ({ ...pack, macros: pack.macros.map((m, index) => (index === 0 ? change(m) : m)) }));

export const hostFaults: readonly HostFault[] = [
  {
    name: 'a sign-in page',
    code: 'E_NOTPACK',
    sentence: 'What the address sent is not a pack.',
    begin: ({ pack }) => pack.serve({ answer: 'html' }),
  },
  {
    name: 'half a file',
    code: 'E_TRUNC',
    sentence: 'The pack arrived incomplete.',
    begin: serveChanged((json) => json.slice(0, json.length / 2)),
  },
  {
    name: 'a transfer that breaks off',
    code: 'E_NET',
    sentence: "The transfer from the pack's host broke off.",
    begin: ({ pack, team }) => pack.serve({ json: raiseRevision(team.json), answer: 'cut' }),
  },
  {
    // Browsers deliver what they could decompress and report nothing.
    name: 'N05: a gzip stream that ends in its middle',
    code: 'E_TRUNC',
    sentence: 'The pack arrived incomplete.',
    begin: ({ pack, team }) => pack.serve({ json: raiseRevision(team.json), answer: 'gzip-cut' }),
  },
  {
    name: 'a value that the format does not know',
    code: 'E_SCHEMA',
    sentence: 'The pack has errors.',
    fault: ['macros[0].stage', 'Only these are allowed: respond, diagnose, solve, close.'],
    begin: serveChanged(changeFirstMacro((macro) => ({ ...macro, stage: 'later' }))),
  },
  {
    name: 'two macros of one id',
    code: 'E_DUP',
    sentence: 'The pack defines something twice.',
    fault: ['macros[1]', 'Used twice: macros: log-order-confirmed.'],
    begin: serveChanged((json) =>
      changePack(json, (pack) => ({
        ...pack,
        macros: pack.macros.map((m, index) => (index === 1 ? { ...m, id: pack.macros[0]?.id } : m)),
      })),
    ),
  },
  {
    name: 'a newer format',
    code: 'E_UNSUPPORTED',
    sentence: 'The pack uses a newer format. Update Sidedesk.',
    begin: serveChanged((json) => changePack(json, (pack) => ({ ...pack, format: 'sidedesk-pack/2' }))),
  },
  {
    name: 'a key that reaches for prototypes',
    code: 'E_SCHEMA',
    sentence: 'The pack has errors.',
    fault: ['constants.__proto__', 'This name must not be used.'],
    begin: serveChanged((json) => json.replace('"constants":{', '"constants":{"__proto__":{"isLead":true},')),
  },
  {
    name: 'status 404',
    code: 'E_HTTP',
    sentence: 'There is no file at this address (404).',
    begin: ({ pack }) => pack.serve({ answer: 404 }),
  },
  {
    name: 'status 500',
    code: 'E_HTTP',
    sentence: "The pack's address answered with error 500.",
    begin: ({ pack }) => pack.serve({ answer: 500 }),
  },
  {
    name: 'a redirect to another host',
    code: 'E_REDIRECT',
    sentence: 'The address leads elsewhere, and Sidedesk follows no redirect',
    begin: ({ pack }) => pack.serve({ answer: 'redirect' }),
  },
  {
    name: 'a closed connection',
    code: 'E_NET',
    sentence: "The pack's address did not answer.",
    begin: (world) => world.takeHostDown(true),
  },
];

/** Makes the host work again and serve the team's pack. */
export function endHostFault({ pack, team, takeHostDown }: World): void {
  takeHostDown(false);
  pack.serve({ json: team.json, answer: 'pack' });
}
