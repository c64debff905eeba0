import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTeamFile } from '../../cli/pack/team-file.ts';
import { watchTool, type Ending } from '../../cli/run-tool.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { address, manyBuyers } from './lantern-shop.ts';

const root = join(import.meta.dirname, '../..');

/** A folder in which leads run commands, without a terminal, so no command can ask anything. */
export interface LeadDesk {
  readonly at: (...names: string[]) => string;
  /** Runs a command of `cli/` with these arguments; file names are relative to the folder. */
  readonly run: (tool: 'pack-keys' | 'pack-sign' | 'pack-buyers', ...typed: string[]) => Promise<Ending>;
  /** The same for set-up steps; fails unless the command succeeds. */
  readonly prepare: (tool: 'pack-keys' | 'pack-sign' | 'pack-buyers', ...typed: string[]) => Promise<string>;
  readonly makeKeys: (...names: string[]) => Promise<void>;
  readonly beginTeam: (...typed: string[]) => Promise<void>;
  /** Writes a pack whose buyers are keyed with the team's key. */
  readonly writePack: (changes?: Partial<PackInput>) => Promise<void>;
  readonly read: (name: string) => Promise<Record<string, unknown>>;
  /** Replaces a file with a changed version. */
  readonly alter: (name: string, change: (was: Record<string, unknown>) => unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openDesk(): Promise<LeadDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-desk-'));
  const at = (...names: string[]) => join(folder, ...names);
  const run: LeadDesk['run'] = (tool, ...typed) =>
    watchTool(process.execPath, [join(root, 'cli/start.js'), join(root, `cli/${tool}.ts`), ...typed], { cwd: folder });
  const prepare: LeadDesk['prepare'] = async (tool, ...typed) => {
    const { code, stdout, stderr } = await run(tool, ...typed);
    if (code !== 0) throw new Error(`${tool} ${typed.join(' ')}: ${stderr}`);
    return stdout;
  };
  const read: LeadDesk['read'] = async (name) =>
    JSON.parse(await readFile(at(name), 'utf8')) as Record<string, unknown>;
  return {
    at,
    run,
    prepare,
    makeKeys: async (...names) => {
      for (const name of names) await prepare('pack-keys', 'key', `${name}.key.json`);
    },
    beginTeam: async (...typed) => {
      await prepare('pack-keys', 'team', 'team.json', 'lantern-shop', address, ...typed, '--until', '2099-01-01');
    },
    writePack: async (changes) => {
      const { teamKey } = await readTeamFile(at('team.json'));
      const keyed = { buyers: manyBuyers(100), buyersKey: await newKeying(decodeTeamKey(teamKey) ?? new Uint8Array()) };
      const none = { buyers: undefined };
      const buyers = changes && 'buyers' in changes && changes.buyers === undefined ? none : keyed;
      await writeFile(at('pack.json'), JSON.stringify(smallPack({ ...buyers, ...changes })));
    },
    read,
    alter: async (name, change) => writeFile(at(name), JSON.stringify(change(await read(name)))),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
