import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Product } from '../../domain/pack/schema.ts';

interface ProductLinksProps {
  title: string;
  products: readonly Product[];
  onOpen: (id: string) => void;
}

/** Other products that belong to one: in its place, with it, beside it. */
export function ProductLinks({ title, products, onOpen }: ProductLinksProps) {
  const { i18n } = useTranslation();
  if (products.length === 0) return null;
  return (
    <section>
      <h3 className="scp-sub">{title}</h3>
      <ul className="scp-lookup-links">
        {products.map((product) => (
          <li key={product.id}>
            <button type="button" className="scp-lookup-link" onClick={() => onOpen(product.id)}>
              {agentText(product.name, i18n.language)} <bdi className="small i3">{product.id}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
