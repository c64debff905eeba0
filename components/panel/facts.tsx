import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useIsLow } from '../controls/use-is-low.ts';
import { orderStateWords } from './order-words.ts';

interface FactsProps {
  order: { id?: string | undefined; amount?: string | undefined; state?: string | undefined } | undefined;
  /** `null` on a page that never shows a product; `late` while it may be the former conversation's. */
  product:
    | {
        title: string;
        /** The team's own. */
        sku?: string | undefined;
        /** What the page says of it beside: the seller's number, or what the buyer chose. */
        chosen?: string | undefined;
        /** How many other items are in the same order. */
        others?: number | undefined;
        /** `page`: a guess from the look of the page, however the team's product was found by it. */
        isProbable: boolean | 'page';
      }
    | 'late'
    | undefined
    | null;
  /** ISO day of the agent. */
  today: string;
  onCopy: (text: string) => void;
}

/** What the conversation is about. What was not found says so. */
export function Facts({ order, product: found, today, onCopy }: FactsProps) {
  const { t, i18n } = useTranslation();
  const isLow = useIsLow();
  const product = found === 'late' ? undefined : found;
  return (
    <div className="scp-facts">
      <Fact
        icon="box"
        words={order && orderWords(order)}
        copy={order?.id}
        copyLabel={t('facts.copyOrder')}
        onCopy={onCopy}
      >
        {order ? (
          <>
            {/* Of a number that is too long the end stays, which tells orders apart. */}
            {order.id === undefined ? (
              <span className="i3">{t('facts.noNumber')}</span>
            ) : (
              <span className="id">
                <bdi dir="ltr" className="num">
                  {order.id}
                </bdi>
              </span>
            )}
            {order.amount && (
              <bdi className="num amount">
                <Dot />
                {order.amount}
              </bdi>
            )}
            {order.state && (
              <span className="i2 cut" title={order.state}>
                <Dot />
                {orderStateWords(order.state, today, t, i18n.language, isLow)}
              </span>
            )}
          </>
        ) : (
          <span className="i3">{t('facts.noOrder')}</span>
        )}
      </Fact>
      {product !== null && (
        <Fact
          icon="tag"
          words={product && productWords(product)}
          copy={product?.sku ?? product?.title}
          copyLabel={t(product?.sku ? 'facts.copyProduct' : 'facts.copyTitle')}
          onCopy={onCopy}
        >
          {product ? (
            <>
              <span className="cut title">{product.title}</span>
              {product.sku && (
                <bdi dir="ltr" className="i3">
                  {' · '}
                  {product.sku}
                </bdi>
              )}
              {product.chosen && (
                <bdi className="i3">
                  {' · '}
                  {product.chosen}
                </bdi>
              )}
              {product.others !== undefined && (
                <span className="i2">
                  {' · '}
                  {t('facts.ofSeveral', { count: product.others + 1 })}
                </span>
              )}
              {product.isProbable && (
                <span className="i3">
                  {' · '}
                  {t(product.isProbable === 'page' ? 'facts.probablyPage' : 'facts.probably')}
                </span>
              )}
            </>
          ) : (
            <span className="i3">{t(found === 'late' ? 'facts.lateProduct' : 'facts.noProduct')}</span>
          )}
        </Fact>
      )}
    </div>
  );

  function productWords({
    title,
    sku,
    chosen,
    others,
    isProbable,
  }: Exclude<FactsProps['product'], 'late' | null | undefined>) {
    const several = others === undefined ? undefined : t('facts.ofSeveral', { count: others + 1 });
    const perhaps = isProbable && t(isProbable === 'page' ? 'facts.probablyPage' : 'facts.probably');
    return [title, sku, chosen, several, perhaps].filter(Boolean).join(' · ');
  }

  function orderWords({ id, amount, state }: NonNullable<FactsProps['order']>): string {
    return [id, amount, state && orderStateWords(state, today, t, i18n.language)].filter(Boolean).join(' · ');
  }
}

function Dot() {
  return <span className="i3"> · </span>;
}

interface FactProps {
  icon: IconName;
  /** All of it, for the tooltip: it is kept to one line. Left out where nothing was found, which may take two. */
  words?: string | undefined;
  copy: string | undefined;
  copyLabel: string;
  onCopy: (text: string) => void;
  children: ReactNode;
}

function Fact({ icon, words, copy, copyLabel, onCopy, children }: FactProps) {
  return (
    <div className="scp-fact">
      <Icon name={icon} />
      <span className={words === undefined ? 'cut grow' : 'line grow'} title={words}>
        {children}
      </span>
      {copy && <IconButton icon="copy" small label={copyLabel} onPress={() => onCopy(copy)} />}
    </div>
  );
}
