import { memo, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Guarded } from '../../components/controls/guarded.tsx';
import { BoxNote } from '../../components/reply/box-note.tsx';
import type { MenuGroup } from '../../components/controls/menu.tsx';
import type { SectionName } from '../../components/reply/rows.ts';
import { EXAMPLE_SITE } from '../../domain/example-site.ts';
import { dayOf } from '../../domain/clock.ts';
import type { Role } from '../../domain/pack/kinds/role.ts';
import type { ChangedKind } from '../../domain/pack/pack-changes.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import type { PageState } from '../../domain/reading.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { PageConnection } from './page/connect-page.ts';
import { KnowledgeParts, type KnowledgeHandle } from './knowledge/knowledge-parts.tsx';
import { ReplyPart, type ReplyPartHandle, type Sought } from './reply/reply-part.tsx';
import type { ConversationFacts } from './conversation/use-conversation-facts.ts';
import { useOpenPart, usePartKeys, type PartName } from './use-open-part.ts';
import type { PackIndex } from './reply/use-pack-index.ts';
import { useShelf } from './knowledge/use-shelf.ts';
import { useSizeQuestion } from './knowledge/use-size-question.ts';
import { useComposer } from './conversation/use-composer.ts';
import type { VerdictBoard } from './conversation/known-buyer.ts';

export interface PartsHandle {
  focusSearch: () => void;
  /** Searches for these words. */
  lookFor: (query: string) => void;
  /** Shows a reply, product or certificate of the pack. */
  showEntry: (kind: ChangedKind, id: string, title: string) => void;
  /** What the panel's menu offers for the reply and the conversation. */
  listActions: ReplyPartHandle['listActions'];
}

interface PartsProps {
  page: PageConnection;
  state: PageState;
  facts: ConversationFacts;
  pack: PackContent;
  /** The pack is that of an invented shop: what it promises is for nobody's buyers. */
  isSample: boolean;
  index: PackIndex;
  userStore: UserStore;
  guard: { readonly board: VerdictBoard; readonly role: Role };
  onLanguage: (language: string | undefined) => void;
  binding: string | undefined;
  /** What lies over or beside the parts. */
  opens: { readonly keys: () => void; readonly menu: () => void };
  ref: Ref<PartsHandle>;
}

const NO_ACTIONS: readonly MenuGroup<() => void>[] = [];

/** Reply and the sections below it: at most one is open, and its keys work wherever nothing is being typed. */
export const Parts = memo(function Parts(props: PartsProps) {
  const { page, state, facts, pack, index, userStore, ref } = props;
  const { t, i18n } = useTranslation();
  const reading = state.kind === 'open' ? state.reading : undefined;
  const [lookedUp, setLookedUp] = useState<{ section: SectionName; subject: string }>();
  const [sought, setSought] = useState<Sought>();
  const reply = useRef<ReplyPartHandle>(null);
  const knowledge = useRef<KnowledgeHandle>(null);

  const { open, show, toggle } = useOpenPart((part: PartName) => {
    if (part === 'reply') reply.current?.focusSearch();
    else knowledge.current?.focus(part, part === 'sizes' || lookedUp?.section === part ? 'body' : 'head');
  });
  const isOnlyCopied = props.isSample && reading?.site !== EXAMPLE_SITE;
  const composer = useComposer(page, reading, facts.policy, open, !isOnlyCopied);
  const hasOrder = reading?.order !== undefined;
  const scope = useMemo(
    () => ({
      site: reading?.site,
      country: facts.country,
      product: facts.product?.product.id,
      // A page that shows no order may show it elsewhere.
      hasOrder: hasOrder || undefined,
    }),
    [reading?.site, facts.country, facts.product, hasOrder],
  );
  const messages = useMemo(() => reading?.messages ?? [], [reading]);
  const sizes = useSizeQuestion(messages, facts.product?.product, pack, facts.country);
  const lookedUpProduct = lookedUp?.section === 'product' ? index.products.withId(lookedUp.subject) : undefined;
  const product = lookedUpProduct ?? facts.product?.product;
  const match = product && (product === facts.product?.product ? facts.product : ({ product, by: 'search' } as const));
  const today = dayOf(new Date());
  const shelf = useShelf({
    pack,
    messages,
    product,
    country: facts.country,
    policy: facts.policy,
    lookedUp: lookedUp?.section === 'certificates' ? lookedUp.subject : undefined,
    today,
    language: i18n.language,
  });

  const lookFor = (query: string) => {
    setSought({ query });
    show('reply');
  };

  useImperativeHandle(ref, () => ({
    focusSearch: () => (open === 'reply' ? reply.current?.focusSearch() : show('reply')),
    lookFor,
    showEntry: (kind, id, title) =>
      kind === 'macros' ? lookFor(title) : lookUp(kind === 'products' ? 'product' : kind, id),
    listActions: (copyHeld) => reply.current?.listActions(copyHeld) ?? NO_ACTIONS,
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
    m: () => (open === 'reply' ? reply : knowledge).current?.swapMeaning(),
    u: composer.undoLast,
    '?': props.opens.keys,
    '.': props.opens.menu,
  });

  return (
    <>
      <Guarded name={t('reply.title')} of={reading}>
        <ReplyPart
          ref={reply}
          beside={{ page, state }}
          team={{ pack, index }}
          facts={facts}
          userStore={userStore}
          about={{ messages, scope, size: sizes.offered, certificate: shelf.answer }}
          composer={composer}
          guard={props.guard}
          isOpen={open === 'reply'}
          ways={{
            onShow: () => show('reply'),
            onLookUp: lookUp,
            toNextPart: () => knowledge.current?.focus('sizes', 'head'),
            toMenu: props.opens.menu,
            toKeys: props.opens.keys,
            onLanguage: props.onLanguage,
          }}
          sought={sought}
          binding={props.binding}
        />
      </Guarded>
      {open !== 'reply' && composer.mode === 'insert' && reading?.composer?.by === 'pack' && <BoxNote />}
      <KnowledgeParts
        pack={pack}
        userStore={userStore}
        products={index.products}
        facts={facts}
        sizes={sizes}
        ref={knowledge}
        shelf={shelf}
        match={match}
        composer={composer}
        open={open === 'reply' ? undefined : open}
        onToggle={toggle}
        onLeave={() => show('reply')}
      />
    </>
  );
});
