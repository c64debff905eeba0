import { useTranslation } from 'react-i18next';
import { CompareOriginal } from '../../../components/reply/compare-original.tsx';
import { MacroEditor } from '../../../components/reply/macro-editor.tsx';
import { MacroNotes } from '../../../components/reply/macro-notes.tsx';
import { variableTypes } from '../../../domain/macros/values.ts';
import type { PackContent, Macro } from '../../../domain/pack/schema.ts';
import type { useOwnReply } from './use-own-reply.ts';
import type { PersonalIndex } from './use-personal.ts';

interface OwnProps {
  own: ReturnType<typeof useOwnReply>;
  personal: PersonalIndex;
  language: string;
}

/** What is said of the chosen reply when it is an own version whose original the team has changed. */
export function OwnNotice({ own, personal, language, macro }: OwnProps & { macro: Macro }) {
  const entry = personal.find(macro.id);
  if (entry?.original.kind !== 'changed') return null;
  const { now } = entry.original;
  return (
    <CompareOriginal
      key={macro.id}
      own={entry.own}
      now={now}
      language={language}
      onTake={() => own.take(entry.own, now)}
      onKeep={() => own.keep(entry.own, now)}
    />
  );
}

interface OwnEditorProps extends Omit<OwnProps, 'personal'> {
  pack: PackContent;
  languages: readonly string[];
}

export function OwnEditor({ own, pack, language, languages }: OwnEditorProps) {
  const { i18n } = useTranslation();
  if (!own.edited) return null;
  const constants = Object.keys(pack.constants).map((id) => `const.${id}`);
  const fields = own.edited.macro.fields.map(({ id }) => `field.${id}`);
  return (
    <>
      <MacroEditor
        unsaved={{ ...own, own: own.edited, isKept: own.kept !== undefined }}
        languages={{ agent: i18n.language, first: language, offered: [language, ...languages] }}
        variables={[...Object.keys(variableTypes), ...fields, ...constants]}
        onChange={own.change}
        onSave={() => void own.save()}
        onDelete={() => void own.remove()}
        onLeave={own.leave}
      />
      <MacroNotes macro={own.edited.macro} files={NO_FILES} isOpen />
    </>
  );
}

const NO_FILES: readonly string[] = [];
