import { useTranslation } from 'react-i18next';
import type { PackFault } from '../../domain/protocol.ts';

/** Faults of a pack, each with its place in the file. */
export function FaultTable({ faults, count }: { faults: readonly PackFault[]; count: number }) {
  const { t } = useTranslation();
  return (
    <table className="scp-faults">
      <caption>{t('options.faults', { shown: faults.length, count })}</caption>
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
              <code>{fault.path}</code>
            </td>
            <td>{t(`packFaults.${fault.code}`, { detail: fault.detail ?? '' })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
