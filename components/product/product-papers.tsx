import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { PaperLine, ProductPaper } from '../../domain/products/product-papers.ts';
import { LOOKS, stateWords, titleOf } from '../certificates/certificate-words.ts';
import { Icon } from '../controls/icon.tsx';
import { ProductLine } from './product-line.tsx';

const KINDS = ['packaging', 'material', 'battery', 'safety'] as const satisfies readonly ProductPaper['kind'][];

interface ProductPapersProps {
  lines: readonly PaperLine[];
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

/** What the product and its packaging are made of, its battery and its safety, each line with its proof of today. */
export function ProductPapers({ lines, chosen, onChoose }: ProductPapersProps) {
  const { t, i18n } = useTranslation();
  return KINDS.map((kind) => {
    const own = lines.filter(({ paper }) => paper.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind}>
        <h3 className="scp-sub">{t(`product.papers.${kind}`)}</h3>
        <dl className="scp-spec">
          {own.map((line) => (
            <ProductLine
              key={line.paper.id}
              label={agentText(line.paper.label, i18n.language)}
              isChosen={chosen.includes(line.paper.id)}
              onChoose={() => onChoose(line.paper.id)}
            >
              {agentText(line.paper.value, i18n.language)}
              {line.paper.code && <span className="i3"> · {line.paper.code}</span>}
              <Proof proof={line.proof} />
            </ProductLine>
          ))}
        </dl>
      </section>
    );
  });
}

function Proof({ proof }: { proof: PaperLine['proof'] }) {
  const { t, i18n } = useTranslation();
  if (proof === undefined) return null;
  if (proof === 'absent') {
    return (
      <span className="scp-proof unknown">
        <Icon name="cannot-check" size={14} />
        {t('product.proofElsewhere')}
      </span>
    );
  }
  const look = LOOKS[proof.state.kind];
  return (
    <span className={`scp-proof ${look.tone}`}>
      <Icon name={look.icon} size={14} />
      {titleOf(proof, i18n.language)} · {stateWords(proof, i18n.language, t)}
    </span>
  );
}
