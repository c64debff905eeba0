import { readPublished } from './published-head.ts';
import { writeTeamFile, type TeamFile } from './team-file.ts';

/** Removes the previous team key from the team's file once the folder holds a list made with the new one. */
export async function forgetFormerKey(teamFile: string, team: TeamFile, out: string): Promise<void> {
  if (team.formerTeamKey === undefined) return;
  const published = await readPublished(out, team);
  if (!published || published.isOfFormerKey) return;
  await writeTeamFile(teamFile, { ...team, formerTeamKey: undefined });
}
