/**
 * The state of the panel on the page. `early`: seen, but not long enough for a press to be intended. `hidden`: the page covers it, draws it
 * see-through or has moved it, or did so a moment ago.
 */
export type PanelSight = 'early' | 'seen' | 'hidden';

/**
 * What a page does to the panel. `hides`: something was refused, because the panel was not seen. `took-keyboard`: it took the keyboard from the
 * panel, which has it back. `keeps-keyboard`: it took it again; typed text reaches neither. `fights`: it keeps removing or covering the panel,
 * which stays away for a while. `dialog`: it shows a modal dialog, beside which nothing accepts a press. `in-the-way`: it leaves no room, so that
 * the panel covers its reply box. `no-room`: it has none for the open panel, which is a tab and opens over the page only while it is used. `calm`: that is
 * over.
 */
export type PageConduct =
  'hides' | 'took-keyboard' | 'keeps-keyboard' | 'fights' | 'dialog' | 'in-the-way' | 'no-room' | 'calm';

/** Whether the panel's frame got the keyboard, lost it, lost it in the middle of typing, or did not get it although it was pressed. */
export type KeyboardAt = 'in' | 'out' | 'cut' | 'denied';

/** `system` follows the browser. */
export type PanelTheme = 'system' | 'light' | 'dark';

export interface PanelPlace {
  /** CSS px, 320 to 520. */
  readonly width: number;
  readonly side: 'left' | 'right';
  readonly collapsed: boolean;
}
