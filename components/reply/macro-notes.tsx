import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { LocalText, Macro } from '../../domain/pack/schema.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { formatDay } from '../formats.ts';

interface MacroNotesProps {
  macro: Macro;
  /** Names of what the agent attaches by hand. */
  files: readonly string[];
  /** Shown at once: there is room, or the agent hesitates. */
  isOpen: boolean;
}

/** What the team says about a reply: when it fits and when not, an example, who answers for it, and what goes with it. */
export function MacroNotes({ macro, files, isOpen }: MacroNotesProps) {
  const { t, i18n } = useTranslation();
  const { when, whenNot, example, owner, reviewedOn } = macro;
  const hasNotes = [when, whenNot, example, owner, reviewedOn].some((note) => note !== undefined);
  const read = (text: LocalText) => agentText(text, i18n.language);
  return (
    <>
      {files.length > 0 && (
        <p className="scp-flag">
          <Icon name="clip" size={14} />
          <span>{t('notes.attach', { names: files.join(t('reply.comma')) })}</span>
        </p>
      )}
      {hasNotes && (
        <details className="scp-notes" open={isOpen}>
          <summary>{t('notes.title')}</summary>
          {when && <Condition icon="fits" label={t('notes.when')} text={read(when)} />}
          {whenNot && <Condition icon="not" label={t('notes.whenNot')} text={read(whenNot)} />}
          {example && (
            <>
              <h3>{t('notes.example')}</h3>
              <p className="dialogue">{read(example)}</p>
            </>
          )}
          {(owner ?? reviewedOn) && (
            <p className="i3">
              {[
                owner && t('notes.owner', { owner }),
                reviewedOn && t('notes.reviewed', { date: formatDay(reviewedOn, i18n.language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </details>
      )}
    </>
  );
}

/** Told apart by word and shape: what forbids a reply must never read as what allows it. */
function Condition({ icon, label, text }: { icon: IconName; label: string; text: string }) {
  return (
    <p className="condition">
      <Icon name={icon} size={14} />
      <strong>{label}</strong>
      <span>{text}</span>
    </p>
  );
}
