import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedPart } from './failed-part.tsx';

interface GuardedProps {
  /** What cannot be shown when it fails, as the agent knows it; left out: "something". */
  name?: string;
  /** The whole sentence, where that a part is missing says more than that it is. */
  text?: string;
  /** What it shows; when that changes, it is drawn again. */
  of?: unknown;
  children: ReactNode;
}

/** A part of the panel that fails alone: the others, the verdict above all, stay as they were. */
export function Guarded({ name, text, of, children }: GuardedProps) {
  const { t } = useTranslation();
  const sentence = text ?? (name === undefined ? t('errors.failed') : t('errors.part', { part: name }));
  return (
    <FailedPart text={sentence} again={t('errors.again')} of={of}>
      {children}
    </FailedPart>
  );
}
