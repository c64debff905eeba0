import type { PackFault } from '../pack/faults.ts';
import { FaultList } from '../pack/faults.ts';
import type { Macro, Pack } from '../pack/schema.ts';
import { isOwnReply } from './personal-macro.ts';
import { parseTemplate } from './parse-template.ts';
import type { TemplateNode } from '../pack/kinds/template.ts';

/** Something that a macro needs and the pack does not hold. */
export interface Lacking {
  readonly kind: 'certificate' | 'snippet';
  readonly id: string;
}

/** What macros refer to. */
export type Referred = Pick<Pack, 'certificates' | 'snippets'>;

/**
 * Gives, for a macro, what it refers to and the pack does not hold: a certificate that was withdrawn, a snippet that was renamed. Such a macro says
 * less than was meant, so it is not inserted; the rest of the pack is as good as before. An agent's own reply is their own wording and needs no
 * certificate of the team.
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

/** Every macro of a pack that lacks something, one fault each with its place: for the lead, who can mend it. */
export function listIncomplete(pack: Referred & Pick<Pack, 'macros'>): { faults: readonly PackFault[]; count: number } {
  const list = new FaultList();
  const lackingOf = findLacking(pack);
  pack.macros.forEach((macro, index) => {
    const lacking = lackingOf(macro).map(({ kind, id }) => `${kind}: ${id}`);
    if (lacking.length > 0) list.add('unknown-id', ['macros', index], lacking.join(', '));
  });
  return list;
}

/** Adds the snippets that a text stands on, those in snippets too. */
function collect(text: string, wanted: Set<string>, texts: ReadonlyMap<string, readonly string[]>): void {
  // Most texts use none, and with thousands of macros it counts not to take each apart.
  if (!/\{\{\s*>/.test(text)) return;
  const visit = (node: TemplateNode): void => {
    if (node.kind === 'block') [...node.shown, ...node.instead].forEach(visit);
    if (node.kind !== 'snippet' || wanted.has(node.id)) return;
    wanted.add(node.id);
    for (const inner of texts.get(node.id) ?? []) collect(inner, wanted, texts);
  };
  parseTemplate(text).nodes.forEach(visit);
}
