import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameGroup, isWholeGroup, TRIES } from '../../domain/team/fingerprint.ts';
import { Button } from '../controls/button.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { formatMoment } from '../formats.ts';

/** A fingerprint, and how often it was typed wrong. */
export interface Comparison {
  /** All eight groups; empty until they are known. None is ever shown: who could read them here need not listen. */
  readonly groups: readonly string[];
  /** Which of them to ask for, from 0; drawn again for every try. */
  readonly draw: () => readonly number[];
  /** Wrong tries within the last hour, on this page or before. */
  readonly wrong: number;
  /** When it failed to the end, however long ago, ISO 8601 UTC. */
  readonly failedAt: string | undefined;
  /** Not asked for again before this, ISO 8601 UTC; left out: now. */
  readonly againAt: string | undefined;
  readonly onWrong: () => void;
}

interface CompareGroupsProps {
  comparison: Comparison;
  /** What is done meanwhile, in words; left out: nothing. */
  busy?: string | undefined;
  /** What the button says that compares. */
  go: string;
  stop: string;
  /** Said after the last try. */
  end: string;
  onSame: () => void;
  onStop: () => void;
}

/** Asks for groups of a fingerprint that a lead reads out. It says whether all are right, never which one was not. */
export function CompareGroups(props: CompareGroupsProps) {
  const { comparison, busy, go, stop, end, onSame, onStop } = props;
  const { groups, draw, wrong, againAt, onWrong } = comparison;
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState(draw);
  const [typed, setTyped] = useState<readonly string[]>([]);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  // A press brought the form, and what was pressed is gone: the next key is meant for the first field.
  useEffect(() => fields.current[0]?.focus(), []);
  const isReady = groups.length > 0 && busy === undefined && asked.every((_group, at) => isWholeGroup(typed[at] ?? ''));
  const isOver = wrong >= TRIES;
  const told = useRef<HTMLParagraphElement>(null);
  // The fields are gone. The keyboard goes to what is said, not to a button: the key that brought it here may still be down.
  useEffect(() => {
    if (isOver) told.current?.focus();
  }, [isOver]);

  const compare = () => {
    if (!isReady) {
      fields.current[asked.findIndex((_group, at) => !isWholeGroup(typed[at] ?? ''))]?.focus();
      return;
    }
    if (asked.every((group, at) => isSameGroup(typed[at] ?? '', groups[group] ?? ''))) {
      onSame();
      return;
    }
    onWrong();
    setTyped([]);
    setAsked(draw);
    fields.current[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isComposing(event) && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) compare();
  };

  return (
    <>
      {!isOver && (
        <ol className="scp-groups" aria-label={t('join.fingerprint')}>
          {asked.map((group, at) => (
            <li key={at}>
              <label className="mini i3" htmlFor={`group-${at}`}>
                {t('join.group', { number: group + 1 })}
              </label>
              <input
                ref={(field) => {
                  fields.current[at] = field;
                }}
                id={`group-${at}`}
                data-group={group}
                className="mono"
                type="text"
                value={typed[at] ?? ''}
                maxLength={8}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                onChange={(event) => {
                  const { value } = event.target;
                  setTyped(asked.map((_group, place) => (place === at ? value : (typed[place] ?? ''))));
                }}
                onKeyDown={onKeyDown}
              />
            </li>
          ))}
        </ol>
      )}
      {(isOver || wrong > 0) && (
        <p ref={told} className="danger" role="alert" tabIndex={-1}>
          {isOver
            ? [end, againAt && t('join.again', { time: formatMoment(againAt, i18n.language) })]
                .filter(Boolean)
                .join(i18n.language.startsWith('zh') ? '' : ' ')
            : t('join.wrong', { count: TRIES - wrong })}
        </p>
      )}
      <div className="row wrap">
        {!isOver && (
          <Button kind="go" unready={!isReady} onPress={compare}>
            {busy ?? go}
          </Button>
        )}
        <Button onPress={onStop}>{stop}</Button>
      </div>
    </>
  );
}
