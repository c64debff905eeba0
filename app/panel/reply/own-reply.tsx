import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button.tsx';
import { CompareOriginal } from '../../../components/reply/compare-original.tsx';
import { MacroEditor } from '../../../components/reply/macro-editor.tsx';
import { MacroNotes } from '../../../components/reply/macro-notes.tsx';
import { languageName } from '../../../domain/language/names.ts';
import { agentText, isSameLanguage, pickText } from '../../../domain/language/pick-text.ts';
import { variableTypes } from '../../../domain/macros/values.ts';
import type { PackContent, Macro } from '../../../domain/pack/schema.ts';
import type { useOwnReply } from './use-own-reply.ts';
import type { PersonalIndex } from './use-personal.ts';

interface OwnProps {
  own: ReturnType<typeof useOwnReply>;
  personal: PersonalIndex;
  language: string;
}

/** What is said of the chosen reply when it is an own one that the agent cannot read, or whose original the team has changed. */
export function OwnNotice({ own, personal, language, macro }: OwnProps & { macro: Macro }) {
  const { t, i18n } = useTranslation();
  const entry = personal.find(macro.id);
  const isMeant = isSameLanguage(language, i18n.language) || pickText(macro.body, i18n.language)?.exact === true;
  if (entry && !isMeant) {
    return (
      <p className="scp-hint row">
        <span className="grow">{t('own.noMeaning', { language: languageName(i18n.language, i18n.language) })}</span>
        <Button kind="quiet" small onPress={() => own.edit(macro)}>
          {t('own.addMeaning')}
        </Button>
      </p>
    );
  }
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
  const variables = [
    ...Object.keys(variableTypes).map((name) => ({ name })),
    ...own.edited.macro.fields.map(({ id, label }) => ({
      name: `field.${id}`,
      words: agentText(label, i18n.language),
    })),
    // Of a constant the agent knows the value, not the name that the lead gave it.
    ...Object.entries(pack.constants).map(([id, value]) => ({
      name: `const.${id}`,
      words: `${value} · ${id}`,
    })),
  ];
  return (
    <>
      <MacroEditor
        unsaved={{ ...own, own: own.edited, isKept: own.kept !== undefined }}
        languages={{ agent: i18n.language, first: language, offered: [language, ...languages] }}
        variables={variables}
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
