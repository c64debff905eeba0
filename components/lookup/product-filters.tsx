import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductFilter } from '../../domain/look-up/address.ts';
import { productStates } from '../../domain/pack/kinds/product.ts';
import type { PackContent, Product } from '../../domain/pack/schema.ts';
import { Choice } from './choice.tsx';

interface ProductFiltersProps {
  pack: PackContent;
  filter: ProductFilter;
  /** Countries and regions to choose from, with their names. */
  markets: readonly (readonly [string, string])[];
  onFilter: (filter: ProductFilter) => void;
}

/** Narrows the table of products to what the pack has of each kind. A large pack is gone through for that, so not at every key press. */
export const ProductFilters = memo(function ProductFilters({ pack, filter, markets, onFilter }: ProductFiltersProps) {
  const { t } = useTranslation();
  const categories = [...new Set(pack.products.map(({ category }) => category))];
  const own = new Set(pack.certificates.filter(({ products }) => products).map(({ scheme }) => scheme));
  const schemes = [...own].map((id) => [id, pack.schemes.find((one) => one.id === id)?.name ?? id] as const);
  const states = productStates.filter((state) => pack.products.some(({ status }) => status === state));
  return (
    <div className="scp-lookup-choices" role="group" aria-label={t('lookUp.filter.title')}>
      <Choice
        label={t('lookUp.line.category')}
        value={filter.category ?? ''}
        none={t('lookUp.filter.any')}
        options={categories.map((one) => [one, t(`lookUp.category.${one}`)])}
        onChoose={(value) => onFilter({ ...filter, category: (value || undefined) as Product['category'] | undefined })}
      />
      {states.length > 0 && (
        <Choice
          label={t('lookUp.line.status')}
          value={filter.status ?? ''}
          none={t('lookUp.filter.any')}
          options={states.map((one) => [one, t(`lookUp.status.${one}`)])}
          onChoose={(value) => onFilter({ ...filter, status: (value || undefined) as Product['status'] })}
        />
      )}
      {schemes.length > 0 && (
        <>
          <Choice
            label={t('lookUp.filter.certificate')}
            value={filter.scheme ?? ''}
            none={t('lookUp.filter.any')}
            options={schemes}
            onChoose={(value) => onFilter({ ...filter, scheme: value || undefined })}
          />
          <Choice
            label={t('lookUp.filter.market')}
            value={filter.market ?? ''}
            none={t('lookUp.filter.any')}
            options={markets}
            onChoose={(value) => onFilter({ ...filter, market: value || undefined })}
          />
        </>
      )}
    </div>
  );
});
