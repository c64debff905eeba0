import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateAction, ShelfEntry } from '../../domain/certificates/shelf.ts';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { Sentence, SentenceDesk } from '../reply/sentence-bar.tsx';
import { detailWords, LOOKS, stateWords, titleOf, whyNot } from './certificate-words.ts';
import { FileLine, type CertificateFiles } from './file-line.tsx';
import { LookUpLink } from './look-up-link.tsx';
import { SchemeFacts } from './scheme-facts.tsx';

export const ACTION_ICONS: Record<CertificateAction, IconName> = {
  number: 'spec',
  attach: 'clip',
  link: 'link',
  declare: 'spec',
  party: 'spec',
};

/** What an agent may do with certificates here. */
export interface CertificateActions {
  readonly mode: 'insert' | 'copy';
  /** What goes to the buyer; `undefined` where the pack has no words for that in their language. */
  readonly sentenceOf: (entry: ShelfEntry, action: CertificateAction) => Sentence | undefined;
  readonly desk: SentenceDesk;
  /** Puts that into the reply. */
  readonly onAct: (entry: ShelfEntry, action: CertificateAction) => void;
  readonly onCopy: (text: string) => void;
  /** Copies a line with which the lead can be asked for what is missing. */
  readonly onAskLead: (entry: ShelfEntry) => void;
  readonly files: CertificateFiles | undefined;
}

interface CertificateRowProps {
  entry: ShelfEntry;
  actions: CertificateActions;
  /** What is shown of this one below the list, to be inserted from there. */
  chosen: CertificateAction | undefined;
  onChoose: (action: CertificateAction) => void;
}

/** One certificate, or one that is missing: its state, its number, and what may be sent here. */
export function CertificateRow(props: CertificateRowProps) {
  const { entry, chosen, onChoose } = props;
  const { onCopy, onAskLead, files } = props.actions;
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const factsId = useId();
  const { certificate, scheme, state } = entry;
  const look = LOOKS[state.kind];
  const hasToBeAsked = state.kind === 'missing' || state.kind === 'expired' || state.kind === 'wrong-model';
  return (
    <li className="scp-cert">
      <Icon name={look.icon} className={look.tone} />
      <span className="b">{titleOf(entry, i18n.language)}</span>
      <span className={`st m ${look.tone}`}>{stateWords(entry, i18n.language, t)}</span>
      <span className="no">
        {certificate?.number && (
          <>
            <bdi dir="ltr" className="mono">
              {certificate.number}
            </bdi>
            {' · '}
          </>
        )}
        {detailWords(entry, i18n.language, t)}
        {scheme && certificate && <LookUpLink scheme={scheme} number={certificate.number} isOwn onCopy={onCopy} />}
        {scheme && (
          <>
            {' · '}
            <button type="button" aria-expanded={isOpen} aria-controls={factsId} onClick={() => setOpen(!isOpen)}>
              {t('certificates.about')}
            </button>
          </>
        )}
      </span>
      {entry.hasOddNumber && <span className="no caution">{t('certificates.oddNumber')}</span>}
      {entry.isSecond && <span className="no">{t('certificates.second')}</span>}
      <div className="ac">
        {entry.actions.map((action) => (
          <Button key={action} small pressed={action === chosen} onPress={() => onChoose(action)}>
            <Icon name={ACTION_ICONS[action]} size={14} />
            {t(`certificates.act.show.${action}`)}
          </Button>
        ))}
        {entry.actions.length === 0 && certificate && <span className="small i2">{t(whyNot(entry))}</span>}
        {scheme?.claim === 'declared' && certificate && (
          <span className="small i3">{t('certificates.selfDeclared')}</span>
        )}
        {hasToBeAsked && (
          <button type="button" className="small" onClick={() => onAskLead(entry)}>
            {t(state.kind === 'expired' ? 'certificates.askRenewal' : 'certificates.askLead')}
          </button>
        )}
      </div>
      {certificate?.file && entry.actions.includes('attach') && files && (
        <FileLine file={certificate.file} files={files} />
      )}
      <div id={factsId} className="no" hidden={!isOpen}>
        {isOpen && scheme && <SchemeFacts scheme={scheme} certificate={certificate} />}
      </div>
    </li>
  );
}
