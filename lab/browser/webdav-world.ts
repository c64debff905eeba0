import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeLeadKey, readLeadKey } from '../../cli/pack/lead-key.ts';
import { publishPack } from '../../cli/pack/publish-pack.ts';
import { writeGroups, writeLink } from '../../cli/pack/describe-team.ts';
import type { TeamFile } from '../../cli/pack/team-file.ts';
import { beginTeam } from '../../cli/pack/team-keys.ts';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { startSellerCentre } from '../seller-centre/server.ts';
import { makeTeamPack } from '../seller-centre/team-pack.ts';
import { openAgent, type Agent } from './agent.ts';
import type { BrowserOptions } from './browser.ts';
import { typeGroups } from './type-groups.ts';
import { startWebdav, type WebdavHost, type WebdavOptions } from './webdav-host.ts';

export const davHost = 'dav.nordwind.example';

const FIRST_REVISION = 42;

/** An agent of the lead's team. */
export interface WebdavAgent extends Agent {
  /** Joins by the link while the lead reads out the fingerprint. Leaves the options open. */
  readonly join: () => Promise<Page>;
}

/** A lead with the real tools, a WebDAV folder, and agents with browsers of their own. */
export interface WebdavWorld {
  readonly dav: WebdavHost;
  readonly team: TeamFile;
  readonly link: string;
  readonly lead: Signer;
  /**
   * Signs and uploads a new revision, with news if a title is given. Returns its number,
   * and its first suggestion for Annika.
   */
  readonly publish: (news?: string) => Promise<{ readonly revision: number; readonly text: string }>;
  /** Uploads what was last signed, objects first. */
  readonly upload: () => Promise<void>;
  /** The last signed files, by path from the pack's folder. */
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
  /** Files of the previous revision. */
  readonly former: () => ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The head of the first revision. */
  readonly firstHead: () => Uint8Array;
  readonly put: (path: string, bytes: Uint8Array | string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly openAgent: (options?: Partial<BrowserOptions>) => Promise<WebdavAgent>;
  readonly close: () => Promise<void>;
}

const FOLDER = '/acme/';

export async function openWebdavWorld(options: Partial<WebdavOptions> = {}): Promise<WebdavWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-lead-'));
  const out = join(folder, 'upload');
  await makeLeadKey(join(folder, 'ann.key.json'));
  const lead = await readLeadKey(join(folder, 'ann.key.json'));
  const roles = { daily: { threshold: 1, keys: [lead.key] }, expires: '2099-01-01' };
  const team = beginTeam('nordwind-cs', `https://${davHost}${FOLDER}pack.json`, roles);
  const link = writeLink(team);
  const groups = await writeGroups(team);

  const centre = await startSellerCentre();
  const dav = await startWebdav({
    host: davHost,
    lines: ['add_header Access-Control-Allow-Origin * always;'],
    ...options,
  });
  const agents: Agent[] = [];
  const close = async () => {
    for (const agent of agents) await agent.close();
    await dav.close();
    await centre.close();
    await rm(folder, { recursive: true, force: true });
  };

  let revision = FIRST_REVISION - 1;
  let former: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map();
  let firstHead: Uint8Array | undefined;
  const news: { id: string; at: string; title: { en: string }; body: { en: string } }[] = [];
  const files = async () => {
    const names = ['pack.json', ...(await readdir(join(out, 'o'))).map((name) => `o/${name}`)];
    const read = names.map(async (name) => [name, new Uint8Array(await readFile(join(out, name)))] as const);
    return new Map(await Promise.all(read));
  };
  const put = (path: string, bytes: Uint8Array | string) => dav.put(FOLDER + path, bytes);
  const upload = async () => {
    await dav.makeFolder(FOLDER);
    await dav.makeFolder(`${FOLDER}o/`);
    const [[, head], ...objects] = [...(await files())] as [[string, Uint8Array], ...[string, Uint8Array][]];
    for (const [path, bytes] of objects) await put(path, bytes);
    await put('pack.json', head);
  };

  return {
    dav,
    team,
    link,
    lead,
    publish: async (title) => {
      if (revision >= FIRST_REVISION) former = await files();
      revision += 1;
      // Constant length, so that one revision's objects can replace another's.
      const text = `Moin, Annika! This is reply ${revision}.`;
      if (title !== undefined) {
        const at = new Date().toISOString();
        news.push({ id: `r${revision}`, at, title: { en: title }, body: { en: `${title}.` } });
      }
      const pack = await makeTeamPack({
        revision,
        key: team.teamKey,
        change: (sample) => ({
          ...sample,
          news,
          macros: sample.macros.map((macro) =>
            macro.id === 'log-in-transit' ? { ...macro, body: { ...macro.body, de: text } } : macro,
          ),
        }),
      });
      const from = join(folder, 'pack.json');
      await writeFile(from, pack.json);
      const order = { team, from, out, signers: [lead], now: new Date(), days: 30, merges: [] };
      await publishPack({ ...order, isShrinkMeant: false, isRenewal: false });
      await upload();
      firstHead ??= (await files()).get('pack.json');
      return { revision, text };
    },
    upload,
    files,
    former: () => former,
    firstHead: () => firstHead ?? new Uint8Array(),
    put,
    remove: (path) => dav.remove(FOLDER + path),
    openAgent: async (browserOptions = {}) => {
      const agent = await openAgent({ ...centre, elsewhere: [dav], ...browserOptions });
      agents.push(agent);
      return {
        ...agent,
        join: async () => {
          const page = await agent.openOptions();
          await page.locator('#join').fill(link);
          await page.locator('#join').press('Enter');
          await typeGroups(page, groups);
          await page.locator('.scp-team').or(page.locator('[role=alert]')).first().waitFor();
          return page;
        },
      };
    },
    close,
  };
}

/** A head's text, signed again by the given signers. */
export async function signHead(head: Uint8Array, signers: readonly Signer[]): Promise<string> {
  const { payload, keys } = JSON.parse(new TextDecoder().decode(head)) as { payload: string; keys: unknown };
  return JSON.stringify({ ...(await signText({ type: 'pack-head/1', payload } as const, signers)), keys });
}
