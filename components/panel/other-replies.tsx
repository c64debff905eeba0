import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../domain/clock.ts';
import type { OtherUnfinished } from '../../domain/reply/unfinished.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Pop, type PopHandle } from '../controls/pop.tsx';
import { clockTime, formatDay } from '../formats.ts';

interface OtherRepliesProps {
  /** The newest first; at least one. */
  others: readonly OtherUnfinished[];
  now: Date;
  /** The title of a site, where it is known. */
  titleOf: (site: string) => string | undefined;
  /** Shows one that has an address. */
  onOpen: (address: string) => void;
  onDismiss: (names: readonly string[]) => void;
}

/** Replies that were begun in other conversations, in one quiet line; pressed, it says whose, where and since when. */
export function OtherReplies({ others, now, titleOf, onOpen, onDismiss }: OtherRepliesProps) {
  const { t, i18n } = useTranslation();
  const pop = useRef<PopHandle>(null);
  const says = t('others.line', { count: others.length });
  const line = (
    <>
      <Icon name="pen" size={14} />
      <span className="cut words">{says}</span>
      <span className="count num" aria-hidden="true">
        {others.length}
      </span>
    </>
  );
  return (
    <Pop ref={pop} title={t('others.title')} hint={says} anchor="scp-others" className="row i2" line={line}>
      <ul>
        {others.map((one) => (
          <li key={one.name} className="row">
            {draw(one)}
            <IconButton
              icon="not"
              small
              label={t('others.dismiss', { who: whoOf(one) })}
              onPress={() => dismiss([one.name])}
            />
          </li>
        ))}
      </ul>
      <p className="small i3">{t('others.kept')}</p>
      {others.length > 1 && (
        <Button kind="quiet" small onPress={() => dismiss(others.map(({ name }) => name))}>
          {t('others.dismissAll')}
        </Button>
      )}
    </Pop>
  );

  function draw(one: OtherUnfinished) {
    const { address } = one;
    const words = (
      <>
        <bdi className="cut b">{whoOf(one)}</bdi>
        <span className="small i3 cut">
          {[titleOf(one.site) ?? one.site, t('others.since', { when: whenOf(one.since) })].join(' · ')}
        </span>
      </>
    );
    if (address === undefined) return <span className="one grow">{words}</span>;
    return (
      <button
        type="button"
        className="one grow"
        title={t('others.open')}
        onClick={() => {
          pop.current?.close();
          onOpen(address);
        }}
      >
        {words}
      </button>
    );
  }

  function dismiss(names: readonly string[]) {
    // The button that was pressed goes with its line.
    pop.current?.close();
    onDismiss(names);
  }

  function whoOf({ who }: OtherUnfinished): string {
    return who ?? t('others.noName');
  }

  /** The hour of today, else the day. */
  function whenOf(since: string): string {
    const at = new Date(since);
    return dayOf(at) === dayOf(now) ? clockTime(at, i18n.language) : formatDay(since, i18n.language);
  }
}
