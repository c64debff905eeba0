import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParsedSize, SizeQuestion } from '../../domain/sizes/charts/size-question.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { questionWords, scaleName, sizeAndAudience } from './size-words.ts';
import type { SizeState } from './use-size.ts';

interface SizeReadingProps {
  size: SizeState;
  impossible: (parsed: Extract<ParsedSize, { kind: 'impossible' }>) => string;
}

/** How the words were read, the one question that is still open, or why there is no answer. */
export function SizeReading({ size, impossible }: SizeReadingProps) {
  const { t } = useTranslation();
  const { parsed, answer, phrase } = size;
  const question = parsed.kind === 'read' ? parsed.question : undefined;
  return (
    <>
      {question && (
        <p className="scp-note">
          {t('sizes.readAs', { parts: questionWords(question, t).join(' · ') })}{' '}
          {question.isAssumed && (
            <>
              {t('sizes.assumed', {
                system: question.system === 'cm' ? 'cm' : question.system && scaleName(question.system, t),
              })}{' '}
              <button type="button" className="accent" onClick={() => size.onChoose(withoutScale(question))}>
                {t('sizes.otherScale')}
              </button>
            </>
          )}
          {size.isChosen && (
            <button type="button" className="accent" onClick={size.onReset}>
              {t('sizes.change')}
            </button>
          )}
        </p>
      )}
      {parsed.kind === 'none' && phrase.trim() !== '' && <p className="scp-flag">{t('sizes.notRead')}</p>}
      {parsed.kind === 'one-size' && <p className="scp-note">{t('sizes.oneSize', { size: parsed.text })}</p>}
      {parsed.kind === 'impossible' && <Unsure>{impossible(parsed)}</Unsure>}
      {parsed.kind === 'ambiguous' && (
        <Choices
          label={t('sizes.question', { phrase, ask: t(`sizes.ask.${parsed.ask}`) })}
          options={parsed.options}
          wordOf={(option) =>
            parsed.ask === 'system'
              ? questionWords(option, t).join(' · ')
              : ((parsed.ask === 'kind'
                  ? option.kind && t(`sizes.kind.${option.kind}`)
                  : option.audience && t(`sizes.audience.${option.audience}`)) ?? '')
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
    </>
  );
}

/** The question as the message has it, so that the scale is asked for. */
function withoutScale({ system: _system, isAssumed: _isAssumed, ...question }: SizeQuestion): SizeQuestion {
  return question;
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
