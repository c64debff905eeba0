/** Runs in the browser: what is not handed over as an argument does not exist there. */
export type Script<A extends readonly unknown[], T> = (...given: A) => T | Promise<T>;

/**
 * A browser with the extension, a joined team and one inbox, as an attacker has it: everything in the page's own scripts, and an agent who looks and
 * presses like a person. One for each browser, so that an attack is written once.
 */
export interface WallStage {
  /** Name and version. */
  readonly browser: string;
  /** The extension's own address, without a slash at the end; in Firefox no page can know it. */
  readonly origin: string;
  /** Opens the inbox again, up to where its buyer can be answered. */
  readonly open: () => Promise<void>;
  readonly page: <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A) => Promise<T>;
  /** In the panel's own frame, wherever it stands. */
  readonly panel: <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A) => Promise<T>;
  /** What every frame of the extension in the page shows, the panel's own among them. */
  readonly frames: () => Promise<readonly string[]>;
  /** What the extension's page shows in a tab of its own. */
  readonly inTab: (path: string) => Promise<string>;
  /** Presses at a point of the window, and gets whatever is there. */
  readonly press: (x: number, y: number) => Promise<void>;
  /** Types where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** A picture of the panel's place, as the agent sees it. */
  readonly picture: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What an attack got, in words; or that it got nothing. */
export type Outcome = string;
export const HELD: Outcome = 'held';

export interface Attack {
  /** The finding of the security audit that it belongs to: `A5`. */
  readonly finding: string;
  /** What the page does, to be read after "a page that". */
  readonly title: string;
  /** Browsers that have what the attack needs; left out: both. */
  readonly only?: 'Chromium' | 'Firefox';
  readonly run: (stage: WallStage) => Promise<Outcome>;
}
