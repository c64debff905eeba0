import { checkTemplate, placeOfFault, type TemplateScope } from '../macros/check-template.ts';
import { snippetTexts } from '../macros/snippet-texts.ts';
import { overRows, type Steps } from '../steps.ts';
import type { FaultList, PathStep } from '../pack/faults.ts';
import type { LocalText, MacroField, Pack } from '../pack/schema.ts';

/**
 * Checks every body, snippet and sentence: syntax, known variables, declared fields, existing constants and snippets, formats that fit. Adds what
 * it finds to `list`, each with its line and column. A snippet that does not exist affects only the macros that use it, so it is not a fault here;
 * in a sentence it is, since sentences are used everywhere.
 */
export function* checkTexts(pack: Pack, list: FaultList): Steps<void> {
  const shared = { constants: pack.constants, snippets: snippetTexts(pack), lengths: new Map<string, number>() };
  const check = (
    text: LocalText,
    path: readonly PathStep[],
    place: TemplateScope['place'],
    fields: MacroField[] = [],
  ) => {
    for (const [language, body] of Object.entries(text)) {
      for (const fault of checkTemplate(body, { ...shared, language, place, fields })) {
        if (fault.code === 'unknown-snippet' && place !== 'sentence') continue;
        list.add(fault.code, [...path, language], fault.detail, placeOfFault(body, fault));
      }
    }
  };
  yield* overRows(pack.macros, (macro, index) => {
    check(macro.body, ['macros', index, 'body'], 'macro', macro.fields);
  });
  pack.snippets.forEach((snippet, index) => check(snippet.text, ['snippets', index, 'text'], 'snippet'));
  for (const [name, text] of Object.entries(pack.sentences ?? {})) check(text, ['sentences', name], 'sentence');
}
