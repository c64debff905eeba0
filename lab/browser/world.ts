import { startSellerCentre } from '../seller-centre/server.ts';
import {
  hostPack,
  makeTeamPack,
  type PackHost,
  type TeamPack,
  type TeamPackOptions,
} from '../seller-centre/team-pack.ts';
import { openAgent, type Agent } from './agent.ts';
import type { BrowserOptions } from './browser.ts';
import { addHostSwitches, type HostSwitches } from './host-switches.ts';
import { joinTeam } from './team.ts';

/** One agent of the demo team: a browser with the extension, the demo inboxes, and the host of the team's pack. */
export interface World extends Agent, Omit<HostSwitches, 'routes'> {
  readonly team: TeamPack;
  readonly pack: PackHost;
  /** Joins by a link. Left out: the team's. */
  readonly join: (link?: string) => Promise<void>;
}

export interface WorldOptions extends TeamPackOptions {
  /** Left out: the team is joined. */
  readonly isJoined?: boolean;
  readonly browser?: Partial<BrowserOptions>;
}

export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const { isJoined = true, browser, ...content } = options;
  const team = await makeTeamPack(content);
  const pack = hostPack(team.json);
  const { routes, ...switches } = addHostSwitches(pack.routes);
  const centre = await startSellerCentre({ routes });
  try {
    const agent = await openAgent({ ...centre, ...browser });
    const { context, extensionId } = agent;
    const world: World = {
      ...agent,
      ...switches,
      team,
      pack,
      join: async (link = team.link) => void (await joinTeam(context, extensionId, link)),
      close: async () => {
        await agent.close();
        await centre.close();
      },
    };
    if (isJoined) await world.join();
    return world;
  } catch (fault) {
    await centre.close();
    throw fault;
  }
}
