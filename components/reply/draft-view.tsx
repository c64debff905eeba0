import { useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Macro } from '../../domain/pack/schema.ts';
import { Icon } from '../controls/icon.tsx';
import { useIsLow } from '../controls/use-is-low.ts';
import { Question } from '../controls/question.tsx';
import { languageName } from '../../domain/language/names.ts';
import { BoxNote } from './box-note.tsx';
import { CautionFlag } from './caution-flag.tsx';
import { Findings } from './findings.tsx';
import { Incomplete } from './incomplete.tsx';
import { InsertBar, type InsertBlock } from './insert-bar.tsx';
import { writeLeadRequest } from './lead-request.ts';
import type { LengthLimit } from './length-meter.tsx';
import { MacroNotes } from './macro-notes.tsx';
import { Preview, type PreviewHandle } from './preview.tsx';
import type { InsertHow, Writing } from './use-insert.ts';
import type { Ready } from './prepare-reply.ts';
import type { useReply } from './use-reply.ts';
import { isForeign, ValueForm, type FormHandle } from './value-form.tsx';
import { Withheld } from './withheld.tsx';

interface DraftViewProps {
  reply: ReturnType<typeof useReply>;
  ready: Ready;
  /** The language that the buyer reads. */
  wanted: string;
  /** The page's reply box: whether it can be written into, its limit, whether the team's pack says where it is. */
  box: {
    readonly mode: 'insert' | 'copy';
    readonly limit: LengthLimit | undefined;
    readonly isByPack: boolean;
  };
  /** Names of what the agent attaches by hand. */
  filesOf: (macro: Macro) => readonly string[];
  writing: Writing;
  /** `isSure`: the agent was asked about what was found. */
  onInsert: (how?: InsertHow, isSure?: boolean) => void;
  onBack: () => void;
  form: Ref<FormHandle>;
  isMeaningFirst: boolean;
  preview: Ref<PreviewHandle>;
}

/** The chosen macro: its text with every variable's state, what is still to be asked, and the way into the reply box. */
export function DraftView({ reply, ready, wanted, box, filesOf, writing, form, preview, ...props }: DraftViewProps) {
  const { mode, limit, isByPack } = box;
  const { onInsert, onBack, isMeaningFirst } = props;
  const foot = useRef<HTMLDivElement>(null);
  const [isInSight, setInSight] = useState(true);
  const [isEditBegun, setEditBegun] = useState(false);
  const [field, setField] = useState<string>();
  const isLow = useIsLow();
  const { t, i18n } = useTranslation();
  const { draft, text, piece, part, excess, over, findings, gravest } = ready;
  const { macro } = draft;
  const isInBox = mode === 'insert' && writing.inserted?.text === piece;
  const isAsked = writing.asked !== undefined && writing.asked.of === piece;
  /** What was said last is about another reply. */
  const isOfOther = writing.about !== undefined && writing.about !== macro.id;
  const lengthWarning = warnOfLength();
  const { question } = reply;
  const labelOf = (name: string) => draft.fields.find((f) => f.name === name)?.label ?? reply.labelOf(name);
  return (
    <>
      {!draft.isExact && (
        <CautionFlag
          text={t('reply.noText', {
            wanted: languageName(wanted, i18n.language),
            nearest: languageName(draft.language, i18n.language),
          })}
        />
      )}
      <Preview
        key={`text of ${macro.id}`}
        segments={draft.rendered.segments}
        language={draft.language}
        meaning={draft.meaning}
        labelOf={labelOf}
        edited={reply.edited}
        onEdit={reply.edit}
        isEditBegun={isEditBegun}
        isMeaningFirst={isMeaningFirst}
        at={reply.isForm ? field : undefined}
        onSight={setInSight}
        foot={foot}
        ref={preview}
      />
      <Withheld draft={draft} />
      <Incomplete lacking={draft.lacking} />
      {reply.isForm && draft.fields.length > 0 && (
        <ValueForm
          ref={form}
          fields={draft.fields}
          findings={findings}
          onAnswer={(name, value) => reply.answer(macro, name, value)}
          onField={setField}
          onDone={() => onInsert()}
          onBack={onBack}
        />
      )}
      <div ref={foot} className="scp-finish">
        {lengthWarning && (
          <p className="scp-flag caution">
            <Icon name="caution" size={14} />
            <span>{lengthWarning}</span>
          </p>
        )}
        <Findings
          // What is beside its field is not said again.
          findings={
            reply.isForm ? findings.filter((one) => !draft.fields.some(({ name }) => isForeign(name)(one))) : findings
          }
          labelOf={labelOf}
        />
        {isByPack && mode === 'insert' && <BoxNote />}
        {question && (
          <Question
            label={t('guard.question')}
            answers={[
              { label: t('guard.no'), onPress: reply.leaveQuestion },
              ...(isForLead() ? [{ label: t('guard.toLead'), onPress: askLead }] : []),
              {
                label: t('guard.yes'),
                onPress: () => {
                  reply.leaveQuestion();
                  question();
                },
              },
            ]}
            onEscape={reply.leaveQuestion}
          />
        )}
        {!question && isAsked && (
          <Question
            label={t('insert.replaceQuestion', { count: writing.asked?.count ?? 0 })}
            answers={[
              {
                label: t('insert.replace'),
                kind: 'go',
                onPress: () => onInsert({ mode: 'draft', replaces: writing.asked?.count ?? 0 }, true),
              },
              { label: t('insert.keep'), onPress: writing.keepDraft },
            ]}
            onEscape={writing.keepDraft}
          />
        )}
        {!question && !isAsked && (
          <InsertBar
            mode={mode}
            block={blockOf()}
            canUndo={writing.canUndo && !isOfOther}
            // What is in the box is counted there alone.
            length={isInBox && limit ? 0 : text?.length}
            part={part}
            limit={limit}
            onValues={!reply.isForm && draft.fields.length > 0 ? () => reply.openForm(macro.id) : undefined}
            isEdited={reply.edited !== undefined}
            onInsert={() => onInsert()}
            onUndo={() => void writing.runUndo()}
            onCopy={copy}
            onEdit={beginEdit}
          />
        )}
        <p className="scp-said" role="status">
          {!isOfOther && writing.said}
        </p>
      </div>
      <MacroNotes key={macro.id} macro={macro} files={filesOf(macro)} isOpen={reply.isForm && !isLow} />
    </>
  );

  function beginEdit() {
    if (text === undefined) return onInsert();
    setEditBegun(true);
    reply.edit(reply.edited === undefined ? text : undefined);
  }

  function copy() {
    if (text === undefined) return onInsert();
    const run = () => void writing.runCopy(text);
    return gravest === 'warn' ? reply.ask(ready, run) : run();
  }

  function askLead() {
    const request = writeLeadRequest(draft, findings, t, i18n.language, labelOf);
    void writing.runCopy(request, 'certificates.askedLead');
  }

  /** Days and languages are the agent's own to decide. */
  function isForLead(): boolean {
    return findings.some(({ id, severity }) => severity !== 'note' && /^(?:compensation|amount)\./.test(id));
  }

  function warnOfLength(): string | undefined {
    if (over > 0 && !isInBox) return t('length.overBeside', { count: over, limit: limit?.characters });
    if (excess === 0) return undefined;
    const sentence = part && mode === 'insert' ? 'length.parts' : 'length.over';
    return t(sentence, { count: excess, limit: limit?.characters, total: part?.of });
  }

  function blockOf(): InsertBlock {
    if (findings.some(({ id }) => id === 'compensation.reading')) return { kind: 'reading' };
    if (gravest === 'block') return { kind: 'lead', ask: askLead };
    if (draft.refused.length > 0) return { kind: 'forbidden' };
    if (draft.lacking.length > 0) return { kind: 'incomplete' };
    if (reply.edited === undefined && draft.rendered.isFaulty) return { kind: 'faulty' };
    if (text?.trim() === '') return { kind: 'empty' };
    if (text === undefined) return { kind: 'missing', count: draft.rendered.missing.length };
    if (isInBox) return { kind: 'in-box', isFull: over > 0 };
    if (over > 0) return { kind: 'over', by: over };
    return isInSight || reply.edited !== undefined ? undefined : { kind: 'unread' };
  }
}
