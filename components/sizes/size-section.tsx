import { useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { SizeChart } from '../../domain/pack/schema.ts';
import type { SizeAnswer } from '../../domain/sizes/size-answer.ts';
import { sizeSentenceValues } from '../../domain/sizes/describe-size.ts';
import { writeSizeTable } from '../../domain/sizes/write-size-table.ts';
import type { ParsedSize, SizeQuestion } from '../../domain/sizes/size-question.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { KeyCap } from '../controls/key-cap.tsx';
import { Said } from '../controls/said.tsx';
import { Section } from '../controls/section.tsx';
import { languageName } from '../../domain/language/names.ts';
import { SizeResult } from './size-result.tsx';
import { questionWords, sizeAndAudience, sizeAnswerWords } from './size-words.ts';
import type { SizeState } from './use-size.ts';

export interface SizeSectionProps {
  size: SizeState;
  /** The charts that the answer was read from, for the table. */
  charts: readonly SizeChart[];
  /** The phrase stands in the buyer's message. */
  isFromMessage: boolean;
  /** What the closed row says when nothing was asked: for a product without sizes, or without a product. */
  hasSizes: boolean | undefined;
  language: string;
  /** The sentence for an answer in the buyer's language; `undefined` where the pack has none. */
  sentenceOf: (answer: Extract<SizeAnswer, { kind: 'answer' }>, question: SizeQuestion) => string | undefined;
  mode: 'insert' | 'copy';
  open: boolean;
  onToggle: () => void;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  said: string | undefined;
  /** While the last insert can be taken back. */
  onUndo?: (() => void) | undefined;
  ref?: Ref<{ focus: () => void }>;
}

export function SizeSection({ ref, ...props }: SizeSectionProps) {
  const { size, open, onToggle, mode, language, onInsert, onCopy } = props;
  const { t, i18n } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }));
  const { parsed, answer, phrase } = size;
  const question = parsed.kind === 'read' ? parsed.question : undefined;
  const sentence = answer?.kind === 'answer' && question ? props.sentenceOf(answer, question) : undefined;

  const table = answer?.kind === 'answer' ? writeSizeTable(answer, props.charts) : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.key !== 'Enter') return;
    event.preventDefault();
    if (sentence !== undefined) (mode === 'insert' ? onInsert : onCopy)(sentence);
  };

  return (
    <Section icon="ruler" title={t('sizes.title')} summary={summary()} open={open} onToggle={onToggle}>
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
        <KeyCap>s</KeyCap>
      </div>
      {question && (
        <p className="scp-note">
          {t('sizes.readAs', { parts: questionWords(question, t).join(' · ') })}{' '}
          {size.isChosen && (
            <button type="button" className="accent" onClick={size.onReset}>
              {t('sizes.change')}
            </button>
          )}
        </p>
      )}
      {parsed.kind === 'none' && phrase.trim() !== '' && <p className="scp-flag">{t('sizes.notRead')}</p>}
      {parsed.kind === 'impossible' && <Unsure>{impossible(parsed)}</Unsure>}
      {parsed.kind === 'ambiguous' && (
        <Choices
          label={t('sizes.question', { phrase, ask: t(`sizes.ask.${parsed.ask}`) })}
          options={parsed.options}
          wordOf={(option) =>
            parsed.ask === 'system'
              ? questionWords(option, t).join(' · ')
              : t(`sizes.${parsed.ask}.${option[parsed.ask] ?? ''}`)
          }
          onChoose={size.onChoose}
        />
      )}
      {parsed.kind === 'two-systems' && (
        <Choices
          label={t('sizes.two')}
          options={parsed.questions}
          wordOf={(option) => sizeAndAudience(option, t)}
          onChoose={size.onChoose}
        />
      )}
      {answer?.kind === 'out-of-range' && <Unsure>{t('sizes.outOfRange', { range: answer.range })}</Unsure>}
      {answer?.kind === 'no-chart' && <Unsure>{t('sizes.noChart')}</Unsure>}
      {answer?.kind === 'answer' && question && (
        <>
          <SizeResult
            answer={answer}
            measure={sizeSentenceValues(answer, question, { language: i18n.language })['size.measure']}
          />
          {sentence === undefined ? (
            <p className="scp-flag">{t('sizes.noSentence', { language: languageName(language, i18n.language) })}</p>
          ) : (
            <>
              <div className="scp-preview">
                <p className="scp-read" lang={language} dir="auto">
                  {sentence}
                </p>
              </div>
              <div className="scp-act flush">
                <Button kind="go" grow onPress={() => (mode === 'insert' ? onInsert : onCopy)(sentence)}>
                  {t(`sizes.${mode}`)}
                  <KeyCap>
                    <Icon name="enter" size={14} />
                  </KeyCap>
                </Button>
                {table !== undefined && (
                  <Button onPress={() => (mode === 'insert' ? onInsert : onCopy)(table)}>
                    {t(mode === 'insert' ? 'sizes.table' : 'sizes.copyTable')}
                  </Button>
                )}
                {mode === 'insert' && (
                  <IconButton icon="copy" label={t('sizes.copy')} onPress={() => onCopy(sentence)} />
                )}
              </div>
            </>
          )}
        </>
      )}
      <Said text={props.said} onUndo={props.onUndo} />
    </Section>
  );

  function impossible({ text, nearest }: Extract<ParsedSize, { kind: 'impossible' }>): string {
    if (nearest.length === 0) return t('sizes.impossible', { size: text });
    return t('sizes.nearest', { size: text, nearest: nearest.join(t('reply.comma')) });
  }

  function summary(): ReactNode {
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
    if (parsed.kind === 'two-systems') return t('sizes.two');
    if (answer?.kind === 'out-of-range') return t('sizes.outOfRange', { range: answer.range });
    if (answer?.kind === 'no-chart') return t('sizes.noChart');
    return props.hasSizes === false ? t('sizes.noneForProduct') : t('sizes.systems');
  }
}

function Unsure({ children }: { children: ReactNode }) {
  return (
    <p className="scp-flag">
      <Icon name="cannot-check" size={14} className="unknown" />
      <span>{children}</span>
    </p>
  );
}

interface ChoicesProps {
  label: string;
  options: readonly SizeQuestion[];
  wordOf: (option: SizeQuestion) => string;
  onChoose: (option: SizeQuestion) => void;
}

/** One question, as two or three buttons. */
function Choices({ label, options, wordOf, onChoose }: ChoicesProps) {
  return (
    <div role="group" aria-label={label}>
      <Unsure>{label}</Unsure>
      <div className="scp-choices">
        {options.map((option) => (
          <Button key={JSON.stringify(option)} small onPress={() => onChoose(option)}>
            {wordOf(option)}
          </Button>
        ))}
      </div>
    </div>
  );
}
