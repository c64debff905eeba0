import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** So many lines are drawn at first, and so many more each time that it is asked for: tens of thousands would stop the panel for seconds. */
const STEP = 50;

interface InStepsProps<T> {
  className: string;
  rows: readonly T[];
  /** Draws one as a list item with a key. */
  draw: (row: T) => ReactNode;
}

/** A list of any length, of which the beginning is drawn, and on a press more. */
export function InSteps<T>({ className, rows, draw }: InStepsProps<T>) {
  const { t } = useTranslation();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul className={className}>{rows.slice(0, most).map(draw)}</ul>
      {rows.length > most && (
        <Button kind="quiet" small onPress={() => setMost(most + STEP)}>
          {t('news.more', { count: rows.length - most })}
        </Button>
      )}
    </>
  );
}
