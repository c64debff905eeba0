import { useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { SizeAnswer } from '../../domain/sizes/charts/size-answer.ts';
import type { OpenSize } from '../../domain/sizes/telling/describe-question.ts';
import { sizeSentenceValues } from '../../domain/sizes/telling/describe-size.ts';
import type { ParsedSize, SizeQuestion } from '../../domain/sizes/charts/size-question.ts';
import { Icon } from '../controls/icon.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { SendBar } from '../controls/send-bar.tsx';
import { Section, type CardHandle } from '../controls/section.tsx';
import type { Sentence, SentenceDesk, SentenceHandle } from '../reply/sentence-bar.tsx';
import { FitResult, fitWords } from './fit-result.tsx';
import { SizeReading } from './size-reading.tsx';
import { SizeReply, type TableForReply } from './size-reply.tsx';
import { SizeResult } from './size-result.tsx';
import { sizeAnswerWords } from './size-words.ts';
import type { PictureDesk } from './table-picture.tsx';
import type { FitView, SizeState } from './use-size.ts';

/** What goes into a reply, in the buyer's language. */
export interface SizeSentences {
  /** `undefined` where the pack has none. */
  readonly ofAnswer: (answer: Extract<SizeAnswer, { kind: 'answer' }>, question: SizeQuestion) => Sentence | undefined;
  /** What the size leaves open, asked; `undefined` where the pack has no words for it. */
  readonly ofQuestion: (open: OpenSize) => Sentence | undefined;
  /** The advice; `undefined` where the pack has no words for it. */
  readonly ofFit?: Sentence | undefined;
}

/** The way into the reply box, and what was said of it. */
export interface SizeWriting {
  readonly mode: 'insert' | 'copy';
  readonly desk: SentenceDesk;
  readonly insert: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly said: string | undefined;
  /** While the last insert can be taken back. */
  readonly onUndo?: (() => void) | undefined;
}

export interface SizeSectionProps {
  size: SizeState;
  /** Advice by the buyer's own measures, where the product has a table of its pieces; it goes before the charts. */
  fit?: FitView | undefined;
  /** The phrase is from the buyer's message. */
  isFromMessage: boolean;
  /** What the closed row says when nothing was asked: for a product without sizes, or without a product. */
  hasSizes: boolean | undefined;
  language: string;
  sentences: SizeSentences;
  /** The table behind the answer or the advice. */
  table: TableForReply | undefined;
  pictures: PictureDesk;
  open: boolean;
  onToggle: () => void;
  writing: SizeWriting;
  ref?: Ref<CardHandle>;
}

export function SizeSection({ ref, ...props }: SizeSectionProps) {
  const { size, fit, open, onToggle, language, table, pictures, sentences, writing } = props;
  const { mode, desk, insert: onInsert, copy: onCopy } = writing;
  const { t, i18n } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({
    focusHead: () => head.current?.focus(),
    focusBody: () => field.current?.focus(),
  }));
  const { parsed, answer, phrase } = size;
  const question = parsed.kind === 'read' ? parsed.question : undefined;
  const isOpen = parsed.kind === 'ambiguous' || parsed.kind === 'two-systems';
  const isAnswered = answer?.kind === 'answer' && question !== undefined;
  const sentence = fit
    ? sentences.ofFit
    : answer?.kind === 'answer' && question
      ? sentences.ofAnswer(answer, question)
      : isOpen
        ? sentences.ofQuestion(parsed)
        : undefined;
  const reply = { sentence, table, language, mode, desk, onInsert, onCopy, pictures };
  const send = useRef<SentenceHandle>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.key !== 'Enter') return;
    event.preventDefault();
    send.current?.put();
  };

  return (
    <Section head={head} icon="ruler" title={t('sizes.title')} summary={summary()} open={open} onToggle={onToggle}>
      <div className="scp-field">
        <input
          ref={field}
          className="grow"
          type="text"
          aria-label={t('sizes.field')}
          placeholder={t('sizes.hint')}
          autoComplete="off"
          spellCheck={false}
          value={phrase}
          onChange={(event) => size.onPhrase(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {fit ? (
        <FitResult advice={fit.advice} garment={fit.garment} />
      ) : (
        <SizeReading {...props} impossible={impossible} />
      )}
      {!fit && answer?.kind === 'answer' && question && (
        <SizeResult
          answer={answer}
          measure={sizeSentenceValues(answer, question, { language: i18n.language })['size.measure']}
        />
      )}
      <SendBar said={{ text: writing.said, onUndo: writing.onUndo }}>
        {(fit || isAnswered || (isOpen && sentence !== undefined)) && <SizeReply ref={send} {...reply} />}
      </SendBar>
    </Section>
  );

  function impossible({ text, nearest }: Extract<ParsedSize, { kind: 'impossible' }>): string {
    if (nearest.length === 0) return t('sizes.impossible', { size: text });
    return t('sizes.nearest', { size: text, nearest: nearest.join(t('reply.comma')) });
  }

  function summary(): ReactNode {
    if (fit && !open) return fitWords(fit.advice, i18n.language, t);
    if (open) return props.isFromMessage ? t('sizes.from', { phrase }) : t('sizes.systems');
    if (parsed.kind === 'ambiguous') {
      return (
        <span className="unknown row">
          <Icon name="cannot-check" size={14} />
          {t('sizes.question', { phrase, ask: t(`sizes.ask.${parsed.ask}`) })}
        </span>
      );
    }
    if (answer?.kind === 'answer' && question) {
      return sizeAnswerWords(answer, question, t);
    }
    if (parsed.kind === 'impossible') return impossible(parsed);
    if (parsed.kind === 'one-size') return t('sizes.oneSize', { size: parsed.text });
    if (parsed.kind === 'two-systems') return t('sizes.two');
    if (answer?.kind === 'out-of-range') return t('sizes.outOfRange', { range: answer.range });
    if (answer?.kind === 'no-chart') return t('sizes.noChart');
    return props.hasSizes === false ? t('sizes.noneForProduct') : t('sizes.systems');
  }
}
