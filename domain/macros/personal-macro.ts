import type { LocalText, Macro, Pack } from '../pack/schema.ts';
import { plainLines } from '../language/plain-lines.ts';
import { languageTag, localText as wholeText } from '../pack/kinds/fields.ts';
import { readableEntries } from '../pack/readable-entries.ts';
import { z } from '../zod.ts';
import { checkTemplate, placeOfFault } from './check-template.ts';
import { keptMacro } from './kept-macro.ts';
import { snippetTexts } from './snippet-texts.ts';
import type { TemplateFault } from '../pack/kinds/template.ts';

const LONGEST_BODY = 8192;

/** In the languages that can be read; without any there is no reply. */
const localText = readableEntries(z.string().overwrite(plainLines).min(1).max(LONGEST_BODY), languageTag).pipe(
  wholeText,
);

/** A reply of the agent's own. `original` is the team's macro it was made from, as it was then. */
export const personalMacro = z.object({
  macro: keptMacro.extend({ title: localText, body: localText }),
  original: z.object({ id: z.string(), title: localText, body: localText }).optional().catch(undefined),
  /** ISO 8601 UTC. */
  changedAt: z.iso.datetime(),
});

export type PersonalMacro = z.output<typeof personalMacro>;

/** Reads a stored row; `undefined` if it is damaged, in which case only this one is lost. */
export function parsePersonalMacro(value: unknown): PersonalMacro | undefined {
  const parsed = personalMacro.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const unfinishedText = readableEntries(z.string().overwrite(plainLines), languageTag);

const draft = personalMacro.extend({
  macro: keptMacro.extend({ title: unfinishedText, body: unfinishedText }),
});

/** Reads an unfinished reply: missing or excessive content isn't a fault yet. `undefined` if it is damaged. */
export function parseDraft(value: unknown): PersonalMacro | undefined {
  const parsed = draft.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Folder of the agent's own replies; no pack has it. */
const OWN_FOLDER = 'own';

/** Whether a macro is a reply of the agent's own. */
export function isOwnReply({ folder }: Pick<Macro, 'folder'>): boolean {
  return folder === OWN_FOLDER;
}

/** A new reply of the agent's own, without a title. */
export function startPersonalMacro(
  id: string,
  language: string,
  text: string,
  changedAt: string,
  title: LocalText = {},
): PersonalMacro {
  const macro: Macro = {
    id,
    title,
    body: { [language]: text },
    folder: OWN_FOLDER,
    stage: 'respond',
    class: 'other',
    tags: [],
    cues: {},
    fields: [],
    carries: [],
  };
  return { macro, changedAt };
}

/** The agent's own version of a team's macro: same texts and fields, but without code and cues, which remain the team's. */
export function copyTeamMacro(id: string, team: Macro, changedAt: string): PersonalMacro {
  const macro: Macro = { ...team, id, cues: {}, folder: OWN_FOLDER };
  delete macro.code;
  return {
    macro,
    original: { id: team.id, title: team.title, body: team.body },
    changedAt,
  };
}

/** State of an own version's original: unchanged, changed by the team since, or gone from the pack. */
export type OriginalState =
  { readonly kind: 'none' | 'same' | 'gone' } | { readonly kind: 'changed'; readonly now: Macro };

/** Compares an own version's original with the pack. */
export function originalState({ original }: PersonalMacro, macros: ReadonlyMap<string, Macro>): OriginalState {
  if (!original) return { kind: 'none' };
  const now = macros.get(original.id);
  if (!now) return { kind: 'gone' };
  return isSameText(original.body, now.body) ? { kind: 'same' } : { kind: 'changed', now };
}

function isSameText(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const languages = new Set([...Object.keys(one), ...Object.keys(other)]);
  // A pack stored before line ends were normalised may still have others.
  return [...languages].every((language) => plainLines(one[language] ?? '') === plainLines(other[language] ?? ''));
}

/** The agent keeps their wording although the team changed the original, which then counts as seen. */
export function keepMine(own: PersonalMacro, now: Macro, changedAt: string): PersonalMacro {
  return { ...own, original: { id: now.id, title: now.title, body: now.body }, changedAt };
}

/** Replaces the agent's wording with the team's; title and id stay. */
export function takeTeams(own: PersonalMacro, now: Macro, changedAt: string): PersonalMacro {
  const { body, fields, carries, promises } = now;
  const macro = { ...own.macro, body, fields, carries, promises };
  return { macro, original: { id: now.id, title: now.title, body: now.body }, changedAt };
}

/** A fault of an own reply: no title, too long, or a fault in the text with language, line and column. */
export type PersonalFault =
  | { readonly kind: 'no-title' | 'no-text' | 'too-long' }
  | { readonly kind: 'template'; readonly language: string; readonly place: string; readonly fault: TemplateFault };

/** What prevents an own reply from being saved. */
export function checkPersonalMacro(
  { macro }: PersonalMacro,
  pack: Pick<Pack, 'constants' | 'snippets'>,
): PersonalFault[] {
  const faults: PersonalFault[] = [];
  if (Object.values(macro.title).every((title) => title.trim() === '')) faults.push({ kind: 'no-title' });
  const bodies = Object.entries(macro.body);
  if (bodies.every(([, body]) => body.trim() === '')) faults.push({ kind: 'no-text' });
  if (bodies.some(([, body]) => body.length > LONGEST_BODY)) return [...faults, { kind: 'too-long' }];
  for (const [language, body] of bodies) {
    const scope = { language, place: 'macro' as const, fields: macro.fields, constants: pack.constants };
    for (const fault of checkTemplate(body, { ...scope, snippets: snippetTexts(pack) })) {
      faults.push({ kind: 'template', language, place: placeOfFault(body, fault), fault });
    }
  }
  return faults;
}
