import { useCallback, useImperativeHandle, useMemo, useRef, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { CertificateSection } from '../../../components/certificates/certificate-section.tsx';
import { titleOf } from '../../../components/certificates/certificate-words.ts';
import { Guarded } from '../../../components/controls/guarded.tsx';
import { isComposing } from '../../../components/controls/is-composing.ts';
import type { CardHandle } from '../../../components/controls/section.tsx';
import { ProductSection } from '../../../components/product/product-section.tsx';
import type { SectionName } from '../../../components/reply/rows.ts';
import { useMeaning } from '../../../components/reply/use-meaning.ts';
import { SizeSection } from '../../../components/sizes/size-section.tsx';
import type { CertificateAction, ShelfEntry } from '../../../domain/certificates/shelf.ts';
import { writeHidden } from '../../../domain/language/hidden-characters.ts';
import type { PackContent } from '../../../domain/pack/schema.ts';
import type { ProductFinder, ProductMatch } from '../../../domain/products/find-product.ts';
import { readPapers } from '../../../domain/products/product-papers.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { useReads } from '../conversation/use-reads.ts';
import { copyPicture } from '../../team/clipboard.ts';
import { askSentence, certificateSentence, fitSentence, inBoth, sizeSentence, tableForReply } from './sentences.ts';
import { chartTable, garmentTable } from '../../../domain/sizes/telling/size-table.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';
import { useFiles } from './use-files.ts';
import { useLetter } from './use-letter.ts';
import type { useShelf } from './use-shelf.ts';
import type { useSizeQuestion } from './use-size-question.ts';
import type { Composer } from '../conversation/use-composer.ts';

export interface KnowledgeHandle {
  readonly focus: (part: SectionName, at: 'head' | 'body') => void;
  /** The meaning goes first, or the text does. */
  readonly swapMeaning: () => void;
}

interface KnowledgePartsProps {
  pack: PackContent;
  userStore: UserStore;
  products: ProductFinder;
  facts: ConversationFacts;
  sizes: ReturnType<typeof useSizeQuestion>;
  shelf: ReturnType<typeof useShelf>;
  match: (Omit<ProductMatch, 'by'> & { by: ProductMatch['by'] | 'search' }) | undefined;
  composer: Composer;
  /** `undefined`: none of these. */
  open: SectionName | undefined;
  onToggle: (part: SectionName) => void;
  onLeave: () => void;
  ref: Ref<KnowledgeHandle>;
}

/** Sizes, certificates and the product: what the team knows, below the reply. */
export function KnowledgeParts(props: KnowledgePartsProps) {
  const { pack, products, facts, sizes, shelf, match, composer, open, onToggle, onLeave, ref } = props;
  const sizeCard = useRef<CardHandle>(null);
  const certificateCard = useRef<CardHandle>(null);
  const productCard = useRef<CardHandle>(null);
  const { t, i18n } = useTranslation();
  const { language } = facts.language;
  const { read, onRead } = useReads(props.userStore);
  const meaningOrder = useMeaning(language, read, onRead);
  useImperativeHandle(ref, () => ({
    focus: (part, at) => {
      const card = { sizes: sizeCard, certificates: certificateCard, product: productCard }[part].current;
      if (at === 'body') card?.focusBody();
      else card?.focusHead();
    },
    swapMeaning: meaningOrder.onSwap,
  }));
  const said = { text: composer.said, onUndo: composer.onUndo };
  const product = match?.product;
  const shownFiles = useMemo(
    () => (open === 'certificates' ? shelf.entries.flatMap((entry) => entry.certificate?.file ?? []) : []),
    [open, shelf.entries],
  );
  const files = useFiles(shownFiles);

  const { fit, size } = sizes;
  const named = facts.product?.product.name;
  const table = useMemo(() => {
    const plain = fit
      ? garmentTable(fit.garment, fit.advice)
      : size.answer?.kind === 'answer'
        ? chartTable(size.answer, pack.sizeCharts)
        : undefined;
    const whole = tableForReply(pack, language, plain, named);
    const told = inBoth(language, i18n.language, (to) => tableForReply(pack, to, plain, named)?.text);
    return whole && { ...whole, meaning: told?.meaning };
  }, [fit, size.answer, pack, language, i18n.language, named]);
  const pictures = useMemo(() => ({ copy: copyPicture }), []);

  const { put: putSentence, frame } = useLetter(pack, facts, composer);
  const { say } = composer;
  const desk = useMemo(
    () => ({ frame, isMeaningFirst: meaningOrder.isFirst, onUnread: () => say(t('said.unread')) }),
    [frame, meaningOrder.isFirst, say, t],
  );
  const tell = useCallback(
    (write: (language: string) => string | undefined) => inBoth(language, i18n.language, write),
    [language, i18n.language],
  );
  const sentenceOf = useCallback(
    (entry: ShelfEntry, action: CertificateAction) => tell((to) => certificateSentence(pack, to, entry, action)),
    [pack, tell],
  );
  /** `file`: the agent attaches it by hand once the text is in the box. */
  const put = (text: string, file?: string) =>
    composer.mode === 'copy' ? composer.copy(text) : putSentence(text, file && t('certificates.attachNow', { file }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };

  return (
    <div className="scp-parts" onKeyDown={onKeyDown}>
      <Guarded name={t('sizes.title')} of={open}>
        <SizeSection
          ref={sizeCard}
          size={sizes.size}
          isFromMessage={sizes.isFromMessage}
          hasSizes={sizes.hasSizes}
          language={language}
          fit={sizes.fit}
          sentences={{
            ofAnswer: (answer, question) => tell((to) => sizeSentence(pack, to, answer, question)),
            ofQuestion: (open) => tell((to) => askSentence(pack, to, open)),
            ofFit: fit && tell((to) => fitSentence(pack, to, fit)),
          }}
          table={table}
          pictures={pictures}
          open={open === 'sizes'}
          onToggle={() => onToggle('sizes')}
          writing={{
            mode: composer.mode,
            desk,
            insert: (text) => putSentence(text),
            copy: (text) => composer.copy(text),
            said: said.text,
            onUndo: said.onUndo,
          }}
        />
      </Guarded>
      <Guarded name={t('certificates.title')} of={open}>
        <CertificateSection
          ref={certificateCard}
          entries={shelf.entries}
          language={language}
          found={shelf}
          scope={{
            hasProduct: product !== undefined,
            country: facts.country,
            isCountryKnown: shelf.isCountryKnown,
            policy: facts.policy,
          }}
          actions={{
            mode: composer.mode,
            files,
            desk,
            sentenceOf,
            onAct: (entry, action) => {
              const file = entry.certificate?.file;
              const sentence = sentenceOf(entry, action)?.text;
              if (sentence === undefined) composer.say(t('certificates.noSentence', { language }));
              else put(sentence, action === 'attach' && file ? writeHidden(file.name) : undefined);
            },
            onCopy: (text) => composer.copy(text),
            onAskLead: (entry) => composer.copy(questionToLead(entry), 'certificates.askedLead'),
          }}
          open={open === 'certificates'}
          onToggle={() => onToggle('certificates')}
          said={said}
        />
      </Guarded>
      <Guarded name={t('product.title')} of={open}>
        <ProductSection
          ref={productCard}
          match={match}
          alternatives={(product?.alternatives ?? []).flatMap((id) => products.withId(id) ?? [])}
          papers={product ? readPapers(product, shelf.entries) : []}
          inPack={pack.products.length}
          language={language}
          mode={composer.mode}
          desk={desk}
          open={open === 'product'}
          onToggle={() => onToggle('product')}
          onInsert={(text) => put(text)}
          said={said}
        />
      </Guarded>
    </div>
  );

  /** A line for the lead; it names the product and never the buyer. */
  function questionToLead(entry: ShelfEntry): string {
    const { certificate: held, scheme, state: stand } = entry;
    return t(stand.kind === 'expired' ? 'certificates.leadExpired' : 'certificates.leadMissing', {
      name: held ? titleOf(entry, i18n.language) : (scheme?.name ?? ''),
      product: product?.id ?? '–',
      market: facts.country ?? '–',
      number: held?.number ?? '–',
    });
  }
}
