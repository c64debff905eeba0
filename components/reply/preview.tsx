import { useImperativeHandle, type ReactNode, type Ref, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../domain/macros/render-macro.ts';
import { HiddenWithin, LeftOut } from './left-out.tsx';
import { Pane } from './pane.tsx';
import { useTogether } from './use-together.ts';

export interface PreviewHandle {
  /** Whether enough of the text can be seen to know what is inserted; what the agent writes by hand they have seen. */
  readonly isInSight: () => boolean;
  readonly bringIntoSight: () => void;
  readonly readOn: () => void;
}

interface PreviewProps {
  /** The text as it would be inserted. */
  segments: readonly Segment[];
  language: string;
  /** The same text in the agent's language; absent when that is the buyer's. */
  meaning: { segments: readonly Segment[]; language: string } | undefined;
  labelOf: (name: string) => string;
  /** The agent's own wording, when it was changed by hand. */
  edited: string | undefined;
  onEdit: (text: string) => void;
  /** The agent has just asked to change it: the keyboard goes there. */
  isEditBegun?: boolean;
  /** The variable that is being filled in: both texts show its place. */
  at?: string | undefined;
  /** For an agent who does not read the text itself. */
  isMeaningFirst?: boolean;
  /** After every change of what can be seen of the text. */
  onSight?: ((isInSight: boolean) => void) | undefined;
  /** What is over the lower end where there is little room. */
  foot?: RefObject<HTMLElement | null>;
  ref?: Ref<PreviewHandle>;
}

/**
 * What the reply box will hold, with the meaning beside it in small letters, both in sight however long they are. To the letter: its paragraphs, joined by
 * an empty line, are the text that is inserted.
 */
export function Preview({ segments, language, meaning, labelOf, edited, onEdit, ...props }: PreviewProps) {
  const { isMeaningFirst = false, isEditBegun = false, at, onSight, foot, ref } = props;
  const { t, i18n } = useTranslation();
  const draw = (of: readonly Segment[], hold: Hold) => paragraphs(of, { labelOf, language: i18n.language, at, hold });
  const { text, meaning: meant, holdIn, onText, onMeaning } = useTogether(at, segments);
  useImperativeHandle(ref, () => ({
    isInSight: () => text.current?.isInSight() ?? true,
    bringIntoSight: () => text.current?.bringIntoSight(),
    readOn: () => text.current?.readOn(),
  }));
  const drawnMeaning = meaning && (
    <Pane
      ref={meant}
      className="scp-mean"
      lang={meaning.language}
      label={t('reply.meaning')}
      of={meaning}
      onMoved={onMeaning}
    >
      {edited !== undefined && <p className="i3">{t('reply.meaningBefore')}</p>}
      {draw(meaning.segments, holdIn('meaning'))}
    </Pane>
  );
  return (
    <div className={drawnMeaning ? 'scp-preview both' : 'scp-preview'} role="group" aria-label={t('reply.preview')}>
      {isMeaningFirst && drawnMeaning}
      {edited === undefined ? (
        <Pane
          ref={text}
          className="scp-read"
          lang={language}
          label={t('reply.text')}
          of={segments}
          onSight={onSight}
          foot={foot}
          onMoved={onText}
        >
          {draw(segments, holdIn('text'))}
        </Pane>
      ) : (
        <textarea
          className="scp-edit"
          lang={language}
          dir="auto"
          aria-label={t('reply.edit')}
          value={edited}
          autoFocus={isEditBegun}
          rows={Math.min(14, edited.split('\n').length + 3)}
          onChange={(event) => onEdit(event.target.value)}
        />
      )}
      {edited === undefined ? <LeftOut segments={segments} labelOf={labelOf} /> : <HiddenWithin text={edited} />}
      {!isMeaningFirst && drawnMeaning}
    </div>
  );
}

/** Keeps the place of a variable's value, until what it returns is called. */
type Hold = (name: string, place: HTMLElement | null) => () => void;

interface Drawing {
  readonly labelOf: (name: string) => string;
  /** The agent's. */
  readonly language: string;
  /** The variable that is being filled in. */
  readonly at: string | undefined;
  readonly hold: Hold;
}

/**
 * Paragraphs are set apart where the text has an empty line; each takes its own direction. Values are not isolated from the words around them:
 * a reply box does not do so either, and a right-to-left name is shown as it will appear there.
 */
function paragraphs(segments: readonly Segment[], { labelOf, language, at, hold }: Drawing): ReactNode {
  const here = (name: string) => (name === at ? ' at' : '');
  const blocks: ReactNode[][] = [[]];
  segments.forEach((segment, index) => {
    if (segment.kind === 'withheld') return;
    if (segment.kind === 'missing') {
      blocks.at(-1)?.push(
        <span
          key={index}
          ref={(place) => hold(segment.name, place)}
          className={`v miss${here(segment.name)}`}
          lang={language}
        >
          {labelOf(segment.name)}
        </span>,
      );
      return;
    }
    segment.text.split('\n\n').forEach((piece, block) => {
      if (block > 0) blocks.push([]);
      if (piece === '') return;
      const key = `${index}-${block}`;
      blocks.at(-1)?.push(
        segment.kind === 'text' ? (
          piece
        ) : (
          <span
            key={key}
            ref={(place) => hold(segment.name, place)}
            className={classOf(segment) + here(segment.name)}
            title={labelOf(segment.name)}
          >
            {piece}
          </span>
        ),
      );
    });
  });
  return blocks.map((block, index) => (
    <p key={index} dir="auto">
      {block}
    </p>
  ));
}

function classOf(segment: Extract<Segment, { kind: 'filled' | 'default' }>): string {
  if (segment.kind === 'default') return 'v def';
  return segment.leftOut ? 'v fill cut' : 'v fill';
}
