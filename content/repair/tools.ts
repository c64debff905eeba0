import type { pickElement, PickOptions, writeSelector } from '../picker/pick-element.ts';
import type { readPicked } from '../picker/read-picked.ts';
import type { describePage } from './describe-page.ts';

/** What is needed only when a site is mended: a script of its own, so that no inbox carries it before. */
export interface RepairTools {
  readonly describePage: typeof describePage;
  readonly pickElement: (options: Omit<PickOptions, 'tokens'>) => ReturnType<typeof pickElement>;
  readonly readPicked: typeof readPicked;
  readonly writeSelector: typeof writeSelector;
}

/** The scripts' own surroundings, which no page sees and which both scripts share. */
const surroundings = globalThis as { sidedeskTools?: RepairTools };

export function handTools(tools: RepairTools): void {
  surroundings.sidedeskTools = tools;
}

export function heldTools(): RepairTools | undefined {
  return surroundings.sidedeskTools;
}
