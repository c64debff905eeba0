/** Runs in the browser, so everything it uses must be passed as an argument. */
export type Script<A extends readonly unknown[], T> = (...given: A) => T | Promise<T>;

/**
 * A browser with the extension, a joined team and one inbox, from an attacker's view: full control of the page's own scripts, and an
 * agent who looks and clicks like a person. One per browser, so that each attack is written once.
 */
export interface WallStage {
  /** Name and version. */
  readonly browser: string;
  /** The extension's own address, without a trailing slash; in Firefox pages can't know it. */
  readonly origin: string;
  /** Reopens the inbox, up to the point where its buyer can be answered. */
  readonly open: () => Promise<void>;
  readonly page: <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A) => Promise<T>;
  /** In the panel's own frame, wherever it is. */
  readonly panel: <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A) => Promise<T>;
  /** What every extension frame in the page shows, including the panel's own. */
  readonly frames: () => Promise<readonly string[]>;
  /** What the extension's page shows in a tab of its own. */
  readonly inTab: (path: string) => Promise<string>;
  /** Clicks a point of the window, whatever is there. */
  readonly press: (x: number, y: number) => Promise<void>;
  /** Moves the mouse to a point of the window. */
  readonly point: (x: number, y: number) => Promise<void>;
  /** Turns the mouse's wheel at a point of the window. */
  readonly turnWheel: (x: number, y: number) => Promise<void>;
  /** Types at the focus. */
  readonly type: (text: string) => Promise<void>;
  /** A picture of the panel's place, as the agent sees it. */
  readonly picture: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What an attack achieved, in words, or that it achieved nothing. */
export type Outcome = string;
export const HELD: Outcome = 'held';

export interface Attack {
  /** The security audit's finding that it belongs to: `A5`. */
  readonly finding: string;
  /** What the page does; completes "a page that". */
  readonly title: string;
  /** The browser that has what the attack needs; left out: both. */
  readonly only?: 'Chromium' | 'Firefox';
  readonly run: (stage: WallStage) => Promise<Outcome>;
}
