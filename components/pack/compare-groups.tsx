import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameGroup, isWholeGroup, TRIES } from '../../domain/team/fingerprint.ts';
import { Button } from '../controls/button.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { formatMoment } from '../formats.ts';

interface CompareGroupsProps {
  /** All eight; empty until they are known. None is ever shown: who could read them here need not listen. */
  groups: readonly string[];
  /** Which of them to ask for, from 0; drawn again for every try. */
  draw: () => readonly number[];
  /** What is done meanwhile, in words; left out: nothing. */
  busy?: string | undefined;
  /** What the button says that compares. */
  go: string;
  stop: string;
  /** Said after the last try. */
  end: string;
  /** How often they were typed wrong already. */
  wrong: number;
  /** They were typed wrong to the end; not asked for again before this, ISO 8601. */
  againAt: string | undefined;
  onSame: () => void;
  onWrong: () => void;
  onStop: () => void;
}

/** Asks for groups of a fingerprint that a lead reads out. It says whether all are right, never which one was not. */
export function CompareGroups(props: CompareGroupsProps) {
  const { groups, draw, busy, go, stop, end, wrong, againAt, onSame, onWrong, onStop } = props;
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
