import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../../domain/language/names.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { lineText, writeLine, type Convert, type SheetLine } from './sheet.ts';

interface SheetLinesProps {
  lines: readonly SheetLine[];
  /** Of the texts that are shown and copied. */
  language: string;
  /** Rewrites measures for the chosen market. */
  convert: Convert;
  onCopy: (text: string) => void;
}

/** What is known of a thing, line by line. Each line can be copied, and chosen lines together as a list. */
export function SheetLines({ lines, language, convert, onCopy }: SheetLinesProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toCopy = lines.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <>
      {inGroups(lines).map((group) => (
        <section key={group[0]?.id}>
          {group[0]?.head && <h3 className="scp-sub">{group[0].head}</h3>}
          <dl className="scp-sheet-lines">
            {group.map((line) => (
              <div key={line.id}>
                <dt>{line.label}</dt>
                <dd>
                  <LineText line={line} language={language} convert={convert} />
                </dd>
                <dd className="acts">
                  {line.isForBuyers && (
                    <input
                      type="checkbox"
                      aria-label={t('lookUp.chooseLine', { label: line.label })}
                      checked={chosen.includes(line.id)}
                      onChange={() => toggle(line.id)}
                    />
                  )}
                  <IconButton
                    icon="copy"
                    small
                    label={t('lookUp.copyLine', { label: line.label })}
                    onPress={() => onCopy(writeLine(line, language, convert))}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {toCopy.length > 0 && (
        <p className="scp-lookup-bar">
          <Button kind="go" onPress={() => onCopy(toCopy.map((line) => writeLine(line, language, convert)).join('\n'))}>
            {t('lookUp.copyLines', { count: toCopy.length })}
          </Button>
        </p>
      )}
    </>
  );
}

interface LineTextProps extends Pick<SheetLinesProps, 'language' | 'convert'> {
  line: SheetLine;
}

/** The line's text, and that it is in another language than wanted. */
function LineText({ line, language, convert }: LineTextProps) {
  const { t, i18n } = useTranslation();
  const { text, exact, language: found } = lineText(line.text, language);
  return (
    <>
      <span dir="auto" lang={typeof line.text === 'string' ? undefined : found}>
        {convert(text, found)}
      </span>
      {!exact && (
        <span className="small unknown"> {t('lookUp.notIn', { language: languageName(language, i18n.language) })}</span>
      )}
    </>
  );
}

/** Lines under one heading belong together. */
function inGroups(lines: readonly SheetLine[]): SheetLine[][] {
  const groups: SheetLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !line.head) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
