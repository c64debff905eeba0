import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../domain/macros/render-macro.ts';
import { HiddenWithin, LeftOut } from './left-out.tsx';

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
  agentLanguage: string;
  ref?: Ref<HTMLDivElement>;
}

/**
 * What the reply box will hold, with the meaning below it in small grey letters. To the letter: its paragraphs, joined by an empty line,
 * are the text that is inserted.
 */
export function Preview({ segments, language, meaning, labelOf, edited, onEdit, agentLanguage, ref }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <div ref={ref} className="scp-preview" role="group" aria-label={t('reply.preview')} tabIndex={0}>
      {edited === undefined ? (
        <div className="scp-read" lang={language}>
          {paragraphs(segments, labelOf, agentLanguage)}
        </div>
      ) : (
        <textarea
          className="scp-edit"
          lang={language}
          dir="auto"
          aria-label={t('reply.edit')}
          value={edited}
          rows={Math.min(14, edited.split('\n').length + 3)}
          onChange={(event) => onEdit(event.target.value)}
        />
      )}
      {edited === undefined ? <LeftOut segments={segments} labelOf={labelOf} /> : <HiddenWithin text={edited} />}
      {meaning && (
        <div className="scp-mean" lang={meaning.language}>
          {paragraphs(meaning.segments, labelOf, agentLanguage)}
        </div>
      )}
    </div>
  );
}

/**
 * Paragraphs are set apart where the text has an empty line; each takes its own direction. Values are not isolated from the words around them:
 * a reply box does not do so either, and a right-to-left name is shown as it will appear there.
 */
function paragraphs(segments: readonly Segment[], labelOf: (name: string) => string, agentLanguage: string): ReactNode {
  const blocks: ReactNode[][] = [[]];
  segments.forEach((segment, index) => {
    if (segment.kind === 'withheld') return;
    if (segment.kind === 'missing') {
      blocks.at(-1)?.push(
        <span key={index} className="v miss" lang={agentLanguage}>
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
          <span key={key} className={classOf(segment)} title={labelOf(segment.name)}>
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
