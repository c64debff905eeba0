import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/controls/section.tsx';
import { ReplySection, type ReplyHandle } from '../../components/reply/reply-section.tsx';
import type { SectionName } from '../../components/reply/rows.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Answers } from '../../domain/macros/answers.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import type { PageState } from '../../domain/reading.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { PackView } from '../pages/use-data.ts';
import type { PageConnection } from './connect-page.ts';
import { KnowledgeParts } from './knowledge-parts.tsx';
import { OwnEditor, OwnNotice, OwnTools } from './own-parts.tsx';
import { useOwn } from './use-own.ts';
import { conversationKey, useSession } from './use-session.ts';
import type { Desk } from './use-desk.ts';
import { useMissing } from './use-missing.ts';
import { useLimit } from './use-limit.ts';
import { useOpenPart, usePartKeys, type PartName } from './use-open-part.ts';
import type { PackIndex } from './use-pack-index.ts';
import { useRows } from './use-rows.ts';
import { useShelf } from './use-shelf.ts';
import { useSizeQuestion } from './use-size-question.ts';
import { useWriting } from './use-writing.ts';

export interface PartsHandle {
  focusSearch: () => void;
}

interface PartsProps {
  page: PageConnection;
  state: PageState;
  desk: Desk;
  packView: PackView;
  index: PackIndex;
  userStore: UserStore;
  onLanguage: (language: string | undefined) => void;
  binding: string | undefined;
  onKeys: () => void;
  ref: Ref<PartsHandle>;
}

const NO_ANSWERS: Answers = {};

/** Reply and the sections below it: at most one is open, and its keys work wherever nothing is being typed. */
export function Parts({ page, state, desk, packView, index, userStore, onLanguage, binding, onKeys, ref }: PartsProps) {
  const { t, i18n } = useTranslation();
  const reading = state.kind === 'open' ? state.reading : undefined;
  const pack = packView.active?.pack;
  const [typed, setTyped] = useState({ query: '', settled: '' });
  const [lookedUp, setLookedUp] = useState<{ section: SectionName; subject: string }>();
  const reply = useRef<ReplyHandle>(null);
  const sizeField = useRef<{ focus: () => void }>(null);

  const [answers, keepAnswers] = useSession<Answers>('answers', reading && conversationKey(reading), NO_ANSWERS);
  const mode = reading?.composer && !reading.composer.readOnly ? 'insert' : 'copy';
  const limit = useLimit(page, reading, desk.policy);
  const { open, show, toggle } = useOpenPart((part: PartName) => {
    if (part === 'reply') reply.current?.focusSearch();
    else if (part === 'sizes') sizeField.current?.focus();
    else {
      const first = lookedUp?.section === part && document.querySelector<HTMLElement>('.scp-cert .scp-btn.go');
      (first || document.querySelector<HTMLElement>('.scp-sec[aria-expanded="true"]'))?.focus();
    }
  });
  const writing = useWriting(page, reading, limit, open);
  const scope = useMemo(
    () => ({ site: reading?.site, country: desk.country, product: desk.product?.product.id }),
    [reading?.site, desk.country, desk.product],
  );
  const messages = useMemo(() => reading?.messages ?? [], [reading]);
  const sizes = useSizeQuestion(messages, desk.product?.product, pack, desk.country);
  const lookedUpProduct = lookedUp?.section === 'product' ? index.products.withId(lookedUp.subject) : undefined;
  const product = lookedUpProduct ?? desk.product?.product;
  const match = product && (product === desk.product?.product ? desk.product : ({ product, by: 'search' } as const));
  const wantedCertificate = lookedUp?.section === 'certificates' ? lookedUp.subject : undefined;
  const today = new Date().toISOString().slice(0, 10);
  const shelf = useShelf({
    pack,
    messages,
    product,
    country: desk.country,
    policy: desk.policy,
    lookedUp: wantedCertificate,
    today,
    language: i18n.language,
  });
  const certificate = shelf.answer;
  const missingOf = useMissing(desk, answers);
  const about = { messages, scope, query: typed.settled, size: sizes.offered, certificate };
  const { rows, isSearching, hasNew, takeNew } = useRows({ ...about, index, missingOf });
  const offered = useMemo(
    () => [...new Set(pack?.macros.slice(0, 500).flatMap((m) => Object.keys(m.body)))].sort(),
    [pack],
  );
  const { language } = desk.language;

  const filesOf = (macro: Macro) => [
    ...(macro.attachments ?? []),
    ...(pack?.certificates.filter((held) => macro.certificates?.includes(held.id)) ?? []).map((held) =>
      agentText(held.title, i18n.language),
    ),
  ];
  const own = useOwn({ page, reading, pack, personal: index.personal, userStore, desk });

  useImperativeHandle(ref, () => ({
    focusSearch: () => (open === 'reply' ? reply.current?.focusSearch() : show('reply')),
  }));

  const openFromSearch = (section: SectionName, subject: string) => {
    if (section === 'sizes') sizes.size.onPhrase(subject);
    else setLookedUp({ section, subject });
    setTyped({ query: '', settled: '' });
    show(section);
  };

  usePartKeys({
    s: () => toggle('sizes'),
    c: () => toggle('certificates'),
    p: () => toggle('product'),
    '/': () => show('reply'),
    l: () => reply.current?.openLanguages(),
    u: () => (open === 'reply' ? reply.current?.undo() : writing.onUndo?.()),
    '?': onKeys,
  });

  if (!pack) return null;
  return (
    <>
      {open === 'reply' && own.edited ? (
        <OwnEditor own={own} pack={pack} language={language} languages={offered} />
      ) : open === 'reply' ? (
        <ReplySection
          ref={reply}
          {...writing.port}
          mode={mode}
          title={reading || state.kind === 'reading' ? t('reply.title') : t('reply.lookUp')}
          query={typed.query}
          onQuery={(query, isSettled) => setTyped((before) => ({ query, settled: isSettled ? query : before.settled }))}
          rows={state.kind === 'reading' && !isSearching ? [] : rows}
          isSearching={isSearching}
          onNewRows={hasNew ? takeNew : undefined}
          emptyText={emptyText()}
          language={desk.language}
          offeredLanguages={offered}
          onLanguage={onLanguage}
          agentLanguage={i18n.language}
          teamLanguage={pack.defaultLanguage}
          valuesFor={desk.valuesFor}
          tools={(macro) => <OwnTools own={own} personal={index.personal} language={language} macro={macro} />}
          notice={(macro) => <OwnNotice own={own} personal={index.personal} language={language} macro={macro} />}
          rules={desk.rules}
          answers={answers}
          onAnswers={keepAnswers}
          limit={limit}
          filesOf={filesOf}
          composerNeeds={reading?.composerNeeds && t(`reply.needs.${reading.composerNeeds}`)}
          onOpen={openFromSearch}
          onUsed={(macro) => void userStore.countUse(macro, today).catch(() => undefined)}
          onLeave={() => void page.call('focusComposer', {}).catch(() => undefined)}
          onNextPart={() => document.querySelector<HTMLElement>('.scp-sec')?.focus()}
          binding={binding}
        />
      ) : (
        <Section
          icon="macro"
          title={reading ? t('reply.title') : t('reply.lookUp')}
          summary={rows.length > 0 && t('reply.suggested', { count: rows.length })}
          open={false}
          onToggle={() => show('reply')}
        >
          {null}
        </Section>
      )}
      <KnowledgeParts
        pack={pack}
        products={index.products}
        desk={desk}
        sizes={sizes}
        sizeField={sizeField}
        shelf={shelf}
        match={match}
        writing={writing}
        mode={mode}
        open={open}
        onToggle={toggle}
        onLeave={() => show('reply')}
      />
    </>
  );

  function emptyText(): string {
    if (isSearching) return t('reply.nothingFound', { query: typed.settled });
    if (state.kind === 'reading') return t('reply.waitReading');
    if (state.kind === 'layout-changed') return t('reply.copyOnly');
    return messages.length > 0 ? t('reply.noSuggestion') : t('reply.lookUpHint');
  }
}
