import type { PackFault } from '../pack/faults.ts';
import { FaultList } from '../pack/faults.ts';
import type { Macro, Pack } from '../pack/schema.ts';
import { isOwnReply } from './personal-macro.ts';
import { parseTemplate } from './parse-template.ts';
import type { TemplateNode } from '../pack/kinds/template.ts';

/** Something that a macro needs and the pack lacks. */
export interface Lacking {
  readonly kind: 'certificate' | 'snippet';
  readonly id: string;
}

/** What macros refer to. */
export type Referred = Pick<Pack, 'certificates' | 'snippets'>;

/**
 * Returns a function that finds a macro's missing references: a withdrawn certificate, a renamed snippet. Such a macro would say less
 * than intended, so it isn't inserted; the rest of the pack is unaffected. An agent's own reply is their own wording and needs no
 * certificate from the team.
 */
export function findLacking({ certificates, snippets }: Referred): (macro: Macro) => readonly Lacking[] {
  const held = new Set(certificates.map(({ id }) => id));
  const texts = new Map(snippets.map(({ id, text }) => [id, Object.values(text)]));
  return (macro) => {
    const named = isOwnReply(macro) ? [] : (macro.certificates ?? []);
    const wanted = new Set<string>();
    for (const body of Object.values(macro.body)) collect(body, wanted, texts);
    return [
      ...[...new Set(named)].flatMap((id) => (held.has(id) ? [] : [{ kind: 'certificate', id } as const])),
      ...[...wanted].flatMap((id) => (texts.has(id) ? [] : [{ kind: 'snippet', id } as const])),
    ];
  };
}

/** Every macro of a pack with missing references, one fault each with its place, for the lead who can fix it. */
export function listIncomplete(pack: Referred & Pick<Pack, 'macros'>): { faults: readonly PackFault[]; count: number } {
  const list = new FaultList();
  const lackingOf = findLacking(pack);
  pack.macros.forEach((macro, index) => {
    const lacking = lackingOf(macro).map(({ kind, id }) => `${kind}: ${id}`);
    if (lacking.length > 0) list.add('unknown-id', ['macros', index], lacking.join(', '));
  });
  return list;
}

/** Collects the snippets that a text depends on, including nested ones. */
function collect(text: string, wanted: Set<string>, texts: ReadonlyMap<string, readonly string[]>): void {
  // Most texts use none, and parsing each of thousands of macros would take too long.
  if (!/\{\{\s*>/.test(text)) return;
  const visit = (node: TemplateNode): void => {
    if (node.kind === 'block') [...node.shown, ...node.instead].forEach(visit);
    if (node.kind !== 'snippet' || wanted.has(node.id)) return;
    wanted.add(node.id);
    for (const inner of texts.get(node.id) ?? []) collect(inner, wanted, texts);
  };
  parseTemplate(text).nodes.forEach(visit);
}
