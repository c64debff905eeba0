import { useTranslation } from 'react-i18next';
import type { FileState } from '../../domain/certificates/file-state.ts';
import type { CertificateFile } from '../../domain/pack/schema.ts';
import { Icon } from '../controls/icon.tsx';
import { PlainName } from '../panel/plain-name.tsx';
import { numberFormat } from '../../domain/language/intl-formats.ts';

/** What the panel can do with the files of certificates. */
export interface CertificateFiles {
  stateOf: (file: CertificateFile) => FileState;
  fetch: (file: CertificateFile) => void;
  /** The held file under an address of this page; `undefined` until it was read. */
  held: (file: CertificateFile) => { readonly file: File; readonly url: string } | undefined;
}

/** States that another try may change; what is wrong in the pack, only the lead can fix. */
const CAN_COME: ReadonlySet<FileState> = new Set([
  'not-fetched',
  'offline',
  'not-there',
  'wrong-hash',
  'no-room',
  'unavailable',
]);

/**
 * The file of a certificate: where it is, and how it gets into the reply. Browsers let no file be dragged out of a frame of another origin onto the
 * page around it (tried in Chromium 156 and Firefox, November 2026), so it is saved, and the agent attaches it.
 */
export function FileLine({ file, files }: { file: CertificateFile; files: CertificateFiles }) {
  const { t, i18n } = useTranslation();
  const state = files.stateOf(file);
  const held = state === 'held' ? files.held(file) : undefined;
  return (
    <div className="no scp-file">
      <Icon name="clip" size={14} className="i3" />
      {held ? (
        <a className="name" href={held.url} download={file.name} draggable={false} title={t('files.saveHint')}>
          {file.name}
        </a>
      ) : (
        <span className="name">
          <PlainName name={file.name} language={undefined} />
        </span>
      )}
      <span className="i3" role="status">
        {state === 'held' ? sizeWords(file.bytes ?? 0, i18n.language) : t(`files.state.${state}`)}
      </span>
      {held && (
        <>
          <a href={held.url} target="_blank" rel="noreferrer">
            {t('files.open')}
          </a>
          <span className="hint i3">{t('files.saveHint')}</span>
        </>
      )}
      {CAN_COME.has(state) && (
        <button type="button" onClick={() => files.fetch(file)}>
          {t(state === 'not-fetched' ? 'files.fetch' : 'files.again')}
        </button>
      )}
    </div>
  );
}

function sizeWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  return numberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
}
