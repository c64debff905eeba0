import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../domain/language/pick-text.ts';
import type { PersonalMacro } from '../../domain/macros/personal-macro.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';

interface CompareOriginalProps {
  own: PersonalMacro;
  /** The team's macro as it is now. */
  now: Macro;
  language: string;
  onTake: () => void;
  onKeep: () => void;
}

/** Says that the team has changed what an own version was made from, shows both, and asks which to go on with. */
export function CompareOriginal({ own, now, language, onTake, onKeep }: CompareOriginalProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const teams = pickText(now.body, language, ['en']);
  const mine = teams && pickText(own.macro.body, teams.language);
  return (
    <div className="scp-compare">
      <p className="scp-flag caution" role="status">
        <Icon name="caution" size={14} />
        <span>{t('own.changed')}</span>
        <Button small kind="quiet" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'own.closeCompare' : 'own.compare')}
        </Button>
      </p>
      {isOpen && (
        <>
          <h3>{t('own.teams')}</h3>
          <Lines text={teams?.text ?? ''} other={mine?.text ?? ''} language={teams?.language ?? language} />
          <h3>{t('own.mine')}</h3>
          <Lines text={mine?.text ?? ''} other={teams?.text ?? ''} language={mine?.language ?? language} />
          <p className="scp-choices">
            <Button small onPress={onTake}>
              {t('own.take')}
            </Button>
            <Button small onPress={onKeep}>
              {t('own.keep')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** The lines of a text; those that the other does not have are marked, also for those who hear them. */
function Lines({ text, other, language }: { text: string; other: string; language: string }) {
  const { t } = useTranslation();
  const known = new Set(other.split('\n'));
  return (
    <div className="lines" lang={language} tabIndex={0} role="group" aria-label={t('own.textLines')}>
      {text.split('\n').map((line, index) => (
        <p key={index} dir="auto">
          {known.has(line) ? line : <mark>{line}</mark>}
        </p>
      ))}
    </div>
  );
}
