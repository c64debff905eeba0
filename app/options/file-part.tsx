import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import { decodeText, EMBEDDED_LIMIT } from '../../domain/pack/read-json.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { useAsk } from '../team/ask-background.ts';

type FileTrouble = Pick<PackTrouble, 'code' | 'detail' | 'faults' | 'count'>;

interface FilePartProps {
  /** A file is in use already. */
  isAgain: boolean;
  onTaken: (status: PackStatus) => void;
}

/** A pack from a file that the agent picks. Browsers let no extension read it again unasked, so the agent picks it again. */
export function FilePart({ isAgain, onTaken }: FilePartProps) {
  const { t } = useTranslation();
  const ask = useAsk();
  const field = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<FileTrouble>();
  /** What was refused for its shorter lists, to be sent again if it is meant. */
  const [refused, setRefused] = useState<string>();

  const take = async (text: string, isShrinkMeant = false) => {
    const after = await ask('takeFile', { text, isShrinkMeant });
    if (!after) return;
    setTrouble(after.trouble);
    setRefused(after.trouble?.code === 'E_SHRINK' ? text : undefined);
    if (!after.trouble) onTaken(after);
  };
  const read = async (file: File) => {
    setTrouble(undefined);
    setRefused(undefined);
    if (file.size > EMBEDDED_LIMIT) return setTrouble({ code: 'E_LIMIT' });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // A drive that went away since the file was picked.
    if (!bytes) return setTrouble({ code: 'E_NET', detail: 'file' });
    const text = decodeText(new Uint8Array(bytes));
    return text.ok ? take(text.value) : setTrouble({ code: text.fault.code });
  };
  const pick = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    await read(file);
    setReading(false);
    // So that the same file can be picked again.
    if (field.current) field.current.value = '';
  };

  return (
    <div className="scp-file">
      <input
        ref={field}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('packFile.pick')}
        onChange={(event) => void pick(event.target.files?.[0])}
      />
      <Button unready={isReading} onPress={() => (isReading ? undefined : field.current?.click())}>
        {t(isAgain ? 'packFile.again' : 'packFile.pick')}
      </Button>
      <p className="small i3">{t('packFile.hint')}</p>
      {trouble && <Trouble trouble={trouble} />}
      {refused !== undefined && <Button onPress={() => void take(refused, true)}>{t('options.acceptShrink')}</Button>}
    </div>
  );
}
