import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import { compareProducts } from '../../domain/look-up/compare-products.ts';
import type { LocalText, Product } from '../../domain/pack/schema.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { lineText, type Convert } from './sheet.ts';

interface ComparisonProps {
  products: readonly Product[];
  /** Rewrites measures for the chosen market. */
  convert: Convert;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Products side by side, differences first. */
export function Comparison({ products, convert, onOpen, onRemove }: ComparisonProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const lines = compareProducts(products);
  const groups = [
    { title: t('lookUp.compare.different'), lines: lines.filter(({ isSame }) => !isSame) },
    { title: t('lookUp.compare.same'), lines: lines.filter(({ isSame }) => isSame) },
  ].filter((group) => group.lines.length > 0);
  const written = (value: LocalText) => {
    const { text, language: found } = lineText(value, language);
    return convert(text, found);
  };
  return (
    <table className="scp-lookup-compare">
      <caption className="unseen">{t('lookUp.compare.title')}</caption>
      <thead>
        <tr>
          <td />
          {products.map((product) => (
            <th key={product.id} scope="col">
              <button type="button" className="scp-lookup-link" onClick={() => onOpen(product.id)}>
                {agentText(product.name, language)}
              </button>
              <IconButton
                icon="not"
                small
                label={t('lookUp.compare.remove', { name: agentText(product.name, language) })}
                onPress={() => onRemove(product.id)}
              />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          <tr className="head">
            <th colSpan={products.length + 1} scope="rowgroup">
              {group.title}
            </th>
          </tr>
          {group.lines.map(({ id, label, values }) => (
            <tr key={id}>
              <th scope="row">{agentText(label, language)}</th>
              {values.map((value, at) => (
                <td key={products[at]?.id}>
                  {value ? written(value) : <span className="i3">{t('lookUp.compare.nothing')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
