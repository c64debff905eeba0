import { roles, type Role } from '../domain/pack/kinds/role.ts';
import type { PanelTheme } from '../domain/panel.ts';
import { parseSign, type Sign } from '../domain/personal-sign.ts';

/** What an agent sets for themselves. It is never synced. */
export interface Settings {
  /** Interface language, BCP 47; left out: the browser's. */
  readonly language: string | undefined;
  readonly theme: PanelTheme;
  /** Name that replies may be signed with; empty: none. */
  readonly agentName: string;
  /** Staff number or sign for order notes; empty: none. */
  readonly agentId: string;
  /** Replies that are only for more senior agents are left out. */
  readonly role: Role;
  /** Day and time of the newest news that was read, ISO 8601 UTC; empty: none. */
  readonly newsReadUntil: string;
  /** Languages that the agent reads, BCP 47: a reply in one of them goes before its meaning. */
  readonly reads: readonly string[];
  /** The browser's own panel was offered where a page has no room; once is enough. */
  readonly isSidePanelOffered: boolean;
  /** How the agent recognises their own panel; left out until one was drawn. It has no second copy, since content scripts can read that. */
  readonly sign: Sign | undefined;
  /** What happened to the data on this device that the agent has not read yet. */
  readonly notice: Notice | undefined;
}

/** `mended`: a part of the pack was damaged. `restored`: the browser lost what the agent had made, or the team, and it was restored. */
export type Notice = 'mended' | 'restored';

/** Name of the setting that holds the notice; it is shown only on this device. */
export const NOTICE_KEY = 'notice' satisfies keyof Settings;

/** Name of the setting that only the extension's own pages may see. */
export const SIGN_KEY = 'sign' satisfies keyof Settings;

export const defaultSettings: Settings = {
  language: undefined,
  theme: 'system',
  agentName: '',
  agentId: '',
  role: 'agent',
  newsReadUntil: '',
  reads: [],
  isSidePanelOffered: false,
  sign: undefined,
  notice: undefined,
};

/** Reads stored settings by name; a value of the wrong type counts as not set. */
export function parseSettings(stored: ReadonlyMap<string, unknown>): Settings {
  const language = stored.get('language');
  const theme = stored.get('theme');
  const agentName = stored.get('agentName');
  const agentId = stored.get('agentId');
  const role = roles.find((one) => one === stored.get('role'));
  const newsReadUntil = stored.get('newsReadUntil');
  const reads = stored.get('reads');
  const notice = stored.get(NOTICE_KEY);
  return {
    language: typeof language === 'string' && language !== '' ? language : defaultSettings.language,
    theme: theme === 'light' || theme === 'dark' ? theme : defaultSettings.theme,
    agentName: typeof agentName === 'string' ? agentName : defaultSettings.agentName,
    agentId: typeof agentId === 'string' ? agentId : defaultSettings.agentId,
    role: role ?? defaultSettings.role,
    newsReadUntil:
      typeof newsReadUntil === 'string' && !Number.isNaN(Date.parse(newsReadUntil))
        ? newsReadUntil
        : defaultSettings.newsReadUntil,
    reads: Array.isArray(reads) ? reads.filter((one): one is string => typeof one === 'string') : defaultSettings.reads,
    isSidePanelOffered: stored.get('isSidePanelOffered') === true,
    sign: parseSign(stored.get(SIGN_KEY)),
    notice: notice === 'mended' || notice === 'restored' ? notice : undefined,
  };
}
