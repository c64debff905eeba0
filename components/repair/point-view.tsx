import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pickParts, type PickedReading, type PickPart } from '../../domain/site/picked-parts.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { isComposing } from '../controls/is-composing.ts';

/** A part that was pointed at: how it is found, and what is there now. */
export interface PointedPart {
  readonly at: string;
  readonly reads: PickedReading;
}

interface PointViewProps {
  parts: Readonly<Partial<Record<PickPart, PointedPart>>>;
  /** The part that the agent points at right now. */
  pointing: PickPart | undefined;
  said: string | undefined;
  onPoint: (part: PickPart) => void;
  onForget: (part: PickPart) => void;
  onExport: () => void;
  onClose: () => void;
}

/** The parts of a page to be pointed at, one row each, tried as soon as they are known. */
export function PointView({ parts, pointing, said, onPoint, onForget, onExport, onClose }: PointViewProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const hasSome = Object.keys(parts).length > 0;
  return (
    <section className="scp-point scp-scroll" aria-labelledby="scp-point-title" onKeyDown={onKeyDown}>
      <div className="scp-lead">
        <Icon name="point" size={20} className="i3" />
        <h1 id="scp-point-title" ref={title} tabIndex={-1}>
          {t('point.title')}
        </h1>
        <p>{t('point.text')}</p>
      </div>
      <ul>
        {pickParts.map((part) => (
          <PointRow
            key={part}
            part={part}
            pointed={parts[part]}
            isPointing={pointing === part}
            onPoint={() => onPoint(part)}
            onForget={() => onForget(part)}
          />
        ))}
      </ul>
      <p className="scp-note" role="status">
        {pointing ? t(`point.ask.${pointing}`) : said}
      </p>
      <div className="row scp-repair">
        <Button kind="go" onPress={onClose}>
          {t('point.done')}
        </Button>
        {hasSome && <Button onPress={onExport}>{t('point.copy')}</Button>}
      </div>
    </section>
  );
}

interface PointRowProps {
  part: PickPart;
  pointed: PointedPart | undefined;
  isPointing: boolean;
  onPoint: () => void;
  onForget: () => void;
}

function PointRow({ part, pointed, isPointing, onPoint, onForget }: PointRowProps) {
  const { t } = useTranslation();
  const name = t(`part.${part}`);
  return (
    <li className={isPointing ? 'on' : undefined}>
      <div className="grow">
        <p className="b">{name}</p>
        <p className={pointed && pointed.reads.kind !== 'nothing' && pointed.reads.kind !== 'wrong' ? 'cut' : 'cut i3'}>
          {pointed ? <bdi>{readingWords(pointed.reads)}</bdi> : t('point.none')}
        </p>
        {pointed && <p className="small mono i3 cut">{pointed.at}</p>}
      </div>
      {pointed && <IconButton icon="undo" label={t('point.forget', { part: name })} onPress={onForget} />}
      <Button small onPress={onPoint}>
        <span className="unseen">{name}: </span>
        {t(pointed ? 'point.again' : 'point.point')}
      </Button>
    </li>
  );

  function readingWords(reads: PickedReading): string {
    if (reads.kind === 'text') return reads.text;
    if (reads.kind === 'wrong') return t(`point.wrong.${reads.why}`);
    if (reads.kind === 'box') return t(reads.readOnly ? 'point.boxLocked' : 'point.box');
    return reads.kind === 'messages' ? t('point.messages', { count: reads.count }) : t('point.nothing');
  }
}
