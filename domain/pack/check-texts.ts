import { isKnownVariable, scanTemplate, type TemplatePlace } from '../macros/scan-template.ts';
import type { FaultList, PathStep } from './faults.ts';
import type { LocalText, Pack } from './schema.ts';

/** Checks every body and sentence: syntax, known variables, declared fields, existing constants. Adds what it finds to `list`. */
export function checkTexts(pack: Pack, list: FaultList): void {
  pack.macros.forEach((macro, index) => {
    const fields = new Set(macro.fields.map((field) => field.id));
    checkText(pack, list, { text: macro.body, path: ['macros', index, 'body'], place: 'macro', fields });
  });
  for (const [name, text] of Object.entries(pack.sentences ?? {})) {
    checkText(pack, list, { text, path: ['sentences', name], place: 'sentence', fields: new Set() });
  }
}

interface TextToCheck {
  readonly text: LocalText;
  readonly path: readonly PathStep[];
  readonly place: TemplatePlace;
  readonly fields: ReadonlySet<string>;
}

function checkText(pack: Pack, list: FaultList, { text, path, place, fields }: TextToCheck): void {
  for (const [language, body] of Object.entries(text)) {
    const { parts, faults } = scanTemplate(body);
    const at = [...path, language];
    for (const fault of faults) list.add(fault.code, at, body.slice(fault.at, fault.at + 24));
    const names = new Set(parts.flatMap((part) => (part.kind === 'variable' ? [part.name] : [])));
    for (const name of names) {
      const [family = '', ...rest] = name.split('.');
      const id = rest.join('.');
      if (!isKnownVariable(name, place)) list.add('unknown-variable', at, name);
      else if (family === 'field' && !fields.has(id)) list.add('undeclared-field', at, id);
      else if (family === 'const' && !Object.hasOwn(pack.constants, id)) list.add('missing-constant', at, id);
    }
  }
}
