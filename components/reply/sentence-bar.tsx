import { useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Preview, type PreviewHandle } from './preview.tsx';

/** A text of a section in the buyer's language, and the same in the agent's; `meaning` is missing where that is the same language. */
export interface Sentence {
  readonly text: string;
  readonly meaning?: string | undefined;
}

/** What sections need to show a text before it goes anywhere. */
export interface SentenceDesk {
  /** The text as it will be in the reply box, with what is put around it there. */
  readonly frame: (sentence: Sentence) => Sentence;
  readonly isMeaningFirst: boolean;
  /** It was to be inserted, and too little of it could be seen. */
  readonly onUnread: () => void;
}

export interface SentenceHandle {
  /** By the same rule as the button. */
  readonly put: () => void;
  readonly focus: () => void;
}

interface SentenceBarProps {
  /** Nothing is shown where there is none; the button works all the same. */
  sentence: Sentence | undefined;
  language: string;
  desk: SentenceDesk;
  /** Of the button. */
  label: ReactNode;
  /** What the text is about, before the button. */
  about?: string;
  onPut: () => void;
  ref?: Ref<SentenceHandle>;
  /** Other buttons. */
  children?: ReactNode;
}

/** A text of a section with its meaning, and the button that puts it into the reply: never one of which too little can be seen. */
export function SentenceBar({ sentence, language, desk, label, about, onPut, ref, children }: SentenceBarProps) {
  const { t, i18n } = useTranslation();
  const preview = useRef<PreviewHandle>(null);
  const button = useRef<HTMLButtonElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [isInSight, setInSight] = useState(true);
  const put = () => {
    if (preview.current?.isInSight() === false) {
      preview.current.bringIntoSight();
      return desk.onUnread();
    }
    onPut();
  };
  useImperativeHandle(ref, () => ({ put, focus: () => button.current?.focus() }));
  const framed = sentence && desk.frame(sentence);
  // Looked at again only when the words are others.
  const segments = useSegments(framed?.text);
  const meant = useSegments(framed?.meaning);
  const meaning = useMemo(() => meant && { segments: meant, language: i18n.language }, [meant, i18n.language]);
  const isUnread = segments !== undefined && !isInSight;
  return (
    <>
      {segments && (
        <Preview
          ref={preview}
          segments={segments}
          language={language}
          meaning={meaning}
          labelOf={nameless}
          edited={undefined}
          onEdit={nothing}
          isMeaningFirst={desk.isMeaningFirst}
          onSight={setInSight}
          foot={foot}
        />
      )}
      <div
        ref={foot}
        className="scp-act flush wrap"
        {...(about !== undefined && { role: 'group', 'aria-label': about })}
      >
        {about !== undefined && <span className="what cut">{about}</span>}
        <Button
          ref={button}
          kind={isUnread ? 'line' : 'go'}
          grow={about === undefined}
          unready={isUnread}
          onPress={put}
        >
          {isUnread ? t('insert.unread') : label}
        </Button>
        {children}
      </div>
    </>
  );
}

function useSegments(text: string | undefined) {
  return useMemo(() => (text === undefined ? undefined : [{ kind: 'text', text } as const]), [text]);
}

const nameless = (name: string) => name;
const nothing = () => undefined;
