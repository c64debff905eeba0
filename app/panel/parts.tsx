import { memo, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Guarded } from '../../components/controls/guarded.tsx';
import { BoxNote } from '../../components/reply/box-note.tsx';
import type { ReplyHandle } from '../../components/reply/reply-section.tsx';
import type { SectionName } from '../../components/reply/rows.ts';
import { dayOf } from '../../domain/clock.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import type { PageState } from '../../domain/reading.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { PageConnection } from './page/connect-page.ts';
import { KnowledgeParts } from './knowledge/knowledge-parts.tsx';
import { ReplyPart } from './reply/reply-part.tsx';
import type { Desk } from './page/use-desk.ts';
import { useOpenPart, usePartKeys, type PartName } from './page/use-open-part.ts';
import type { PackIndex } from './reply/use-pack-index.ts';
import { useShelf } from './knowledge/use-shelf.ts';
import { useSizeQuestion } from './knowledge/use-size-question.ts';
import { useComposer } from './page/use-composer.ts';

export interface PartsHandle {
  focusSearch: () => void;
}

interface PartsProps {
  page: PageConnection;
  state: PageState;
  desk: Desk;
  pack: PackContent;
  index: PackIndex;
  userStore: UserStore;
  onLanguage: (language: string | undefined) => void;
  binding: string | undefined;
  onKeys: () => void;
  ref: Ref<PartsHandle>;
}

/** Reply and the sections below it: at most one is open, and its keys work wherever nothing is being typed. */
export const Parts = memo(function Parts(props: PartsProps) {
  const { page, state, desk, pack, index, userStore, ref } = props;
  const { t, i18n } = useTranslation();
  const reading = state.kind === 'open' ? state.reading : undefined;
  const [lookedUp, setLookedUp] = useState<{ section: SectionName; subject: string }>();
  const reply = useRef<ReplyHandle>(null);
  const sizeField = useRef<{ focus: () => void }>(null);

  const { open, show, toggle } = useOpenPart((part: PartName) => {
    if (part === 'reply') reply.current?.focusSearch();
    else if (part === 'sizes') sizeField.current?.focus();
    else {
      const first = lookedUp?.section === part && document.querySelector<HTMLElement>('.scp-cert .scp-btn.go');
      (first || document.querySelector<HTMLElement>('.scp-sec[aria-expanded="true"]'))?.focus();
    }
  });
  const composer = useComposer(page, reading, desk.policy, open);
  const hasOrder = reading?.order !== undefined;
  const scope = useMemo(
    () => ({
      site: reading?.site,
      country: desk.country,
      product: desk.product?.product.id,
      // A page that shows no order may show it elsewhere.
      hasOrder: hasOrder || undefined,
    }),
    [reading?.site, desk.country, desk.product, hasOrder],
  );
  const messages = useMemo(() => reading?.messages ?? [], [reading]);
  const sizes = useSizeQuestion(messages, desk.product?.product, pack, desk.country);
  const lookedUpProduct = lookedUp?.section === 'product' ? index.products.withId(lookedUp.subject) : undefined;
  const product = lookedUpProduct ?? desk.product?.product;
  const match = product && (product === desk.product?.product ? desk.product : ({ product, by: 'search' } as const));
  const today = dayOf(new Date());
  const shelf = useShelf({
    pack,
    messages,
    product,
    country: desk.country,
    policy: desk.policy,
    lookedUp: lookedUp?.section === 'certificates' ? lookedUp.subject : undefined,
    today,
    language: i18n.language,
  });

  useImperativeHandle(ref, () => ({
    focusSearch: () => (open === 'reply' ? reply.current?.focusSearch() : show('reply')),
  }));

  const lookUp = (section: SectionName, subject: string) => {
    if (section === 'sizes') sizes.size.onPhrase(subject);
    else setLookedUp({ section, subject });
    show(section);
  };

  usePartKeys({
    s: () => toggle('sizes'),
    c: () => toggle('certificates'),
    p: () => toggle('product'),
    '/': () => show('reply'),
    l: () => reply.current?.openLanguages(),
    u: composer.undoLast,
    '?': props.onKeys,
  });

  return (
    <>
      <Guarded name={t('reply.title')} of={reading}>
        <ReplyPart
          ref={reply}
          page={page}
          state={state}
          pack={pack}
          desk={desk}
          index={index}
          userStore={userStore}
          about={{ messages, scope, size: sizes.offered, certificate: shelf.answer }}
          composer={composer}
          isOpen={open === 'reply'}
          onShow={() => show('reply')}
          onLookUp={lookUp}
          onLanguage={props.onLanguage}
          binding={props.binding}
          today={today}
        />
      </Guarded>
      {open !== 'reply' && composer.mode === 'insert' && reading?.composer?.by === 'pack' && <BoxNote />}
      <KnowledgeParts
        pack={pack}
        products={index.products}
        desk={desk}
        sizes={sizes}
        sizeField={sizeField}
        shelf={shelf}
        match={match}
        composer={composer}
        open={open}
        onToggle={toggle}
        onLeave={() => show('reply')}
      />
    </>
  );
});
