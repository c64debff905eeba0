import { useTranslation } from 'react-i18next';
import { MOST_COUNTED, writePlace, type PackFault } from '../../domain/pack/faults.ts';
import { faultWords } from './pack-words.ts';

/** Faults of a pack, each with its place in the file. */
export function FaultTable({ faults, count }: { faults: readonly PackFault[]; count: number }) {
  const { t } = useTranslation();
  const caption = count < MOST_COUNTED ? 'options.faults' : 'options.faultsOrMore';
  return (
    <table className="scp-sheet">
      <caption>{t(caption, { shown: faults.length, count: Math.min(count, MOST_COUNTED) })}</caption>
      <thead>
        <tr>
          <th>{t('options.where')}</th>
          <th>{t('options.what')}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map((fault, index) => (
          <tr key={index}>
            <td>
              <code>{writePlace(fault)}</code>
            </td>
            <td>{faultWords(fault, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
