import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { CertificateSection } from '../../components/certificates/certificate-section.tsx';
import { titleOf } from '../../components/certificates/certificate-words.ts';
import { isComposing } from '../../components/controls/is-composing.ts';
import { Section } from '../../components/controls/section.tsx';
import { ProductSection } from '../../components/product/product-section.tsx';
import { ReplySection, type ReplyHandle } from '../../components/reply/reply-section.tsx';
import type { SectionName } from '../../components/reply/rows.ts';
import { SizeSection } from '../../components/sizes/size-section.tsx';
import type { Answers } from '../../domain/macros/answers.ts';
import type { ShelfEntry } from '../../domain/certificates/shelf.ts';
import { readPapers } from '../../domain/products/product-papers.ts';
import type { PageState } from '../../domain/reading.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { PackView } from '../pages/use-data.ts';
import type { PageConnection } from './connect-page.ts';
import { copyText } from './copy-text.ts';
import { certificateSentence, sizeSentence } from './sentences.ts';
import { OwnEditor, OwnNotice, OwnTools } from './own-parts.tsx';
import { useOwn } from './use-own.ts';
import { conversationKey, useSession } from './use-session.ts';
import type { Desk } from './use-desk.ts';
import { useFiles } from './use-files.ts';
import { useMissing } from './use-missing.ts';
import { useLimit } from './use-limit.ts';
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

type PartName = 'reply' | SectionName;

/** Reply and the sections below it: at most one is open, and its keys work wherever nothing is being typed. */
export function Parts({ page, state, desk, packView, index, userStore, onLanguage, binding, onKeys, ref }: PartsProps) {
  const { t, i18n } = useTranslation();
  const reading = state.kind === 'open' ? state.reading : undefined;
  const pack = packView.active?.pack;
  const [open, setOpen] = useState<PartName>('reply');
  const [typed, setTyped] = useState({ query: '', settled: '' });
  const [lookedUp, setLookedUp] = useState<{ section: SectionName; subject: string }>();
  const reply = useRef<ReplyHandle>(null);
  const sizeField = useRef<{ focus: () => void }>(null);
  const wantsFocus = useRef<PartName>(undefined);

  const [answers, keepAnswers] = useSession<Answers>('answers', reading && conversationKey(reading), NO_ANSWERS);
  const mode = reading?.composer && !reading.composer.readOnly ? 'insert' : 'copy';
  const limit = useLimit(page, reading, desk.policy);
  const writing = useWriting(page, reading, limit, open);
  const scope = useMemo(
    () => ({ site: reading?.site, country: desk.country, product: desk.product?.product.id }),
    [reading?.site, desk.country, desk.product],
  );
  const messages = useMemo(() => reading?.messages ?? [], [reading]);
  const {
    size,
    offered: offeredSize,
    isFromMessage,
    hasSizes,
  } = useSizeQuestion(messages, desk.product?.product, pack, desk.country);
  const product =
    pack?.products.find((p) => lookedUp?.section === 'product' && p.id === lookedUp.subject) ?? desk.product?.product;
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
  const about = { messages, scope, query: typed.settled, size: offeredSize, certificate };
  const { rows, isSearching, hasNew, takeNew } = useRows({ ...about, index, missingOf });
  const shownFiles = useMemo(
    () => (open === 'certificates' ? shelf.entries.flatMap((entry) => entry.certificate?.file ?? []) : []),
    [open, shelf.entries],
  );
  const files = useFiles(shownFiles);
  const offered = useMemo(
    () => [...new Set(pack?.macros.slice(0, 500).flatMap((m) => Object.keys(m.body)))].sort(),
    [pack],
  );
  const { language } = desk.language;

  const own = useOwn({ page, reading, pack, personal: index.personal, userStore, desk });

  const focusPart = (part: PartName) => {
    if (part === 'reply') reply.current?.focusSearch();
    else if (part === 'sizes') sizeField.current?.focus();
    else {
      const first = lookedUp?.section === part && document.querySelector<HTMLElement>('.scp-cert .scp-btn.go');
      (first || document.querySelector<HTMLElement>('.scp-sec[aria-expanded="true"]'))?.focus();
    }
  };
  const show = (part: PartName) => {
    // What is open already is not drawn anew, so nobody would give it the focus later.
    if (part === open) return focusPart(part);
    wantsFocus.current = part;
    setOpen(part);
  };
  // The part exists only after it was drawn; then it takes the focus that was asked for.
  useEffect(() => {
    if (wantsFocus.current !== open) return;
    wantsFocus.current = undefined;
    focusPart(open);
  });
  const toggle = (part: SectionName) => (open === part ? setOpen('reply') : show(part));
  useImperativeHandle(ref, () => ({
    focusSearch: () => (open === 'reply' ? reply.current?.focusSearch() : show('reply')),
  }));

  const openFromSearch = (section: SectionName, subject: string) => {
    if (section === 'sizes') size.onPhrase(subject);
    else setLookedUp({ section, subject });
    setTyped({ query: '', settled: '' });
    show(section);
  };

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const run = keys[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    const keys: Record<string, (() => void) | undefined> = {
      s: () => toggle('sizes'),
      c: () => toggle('certificates'),
      p: () => toggle('product'),
      '/': () => show('reply'),
      l: () => reply.current?.openLanguages(),
      u: () => (open === 'reply' ? reply.current?.undo() : writing.onUndo?.()),
      '?': onKeys,
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const onSectionKey = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    show('reply');
  };

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
      <div onKeyDown={onSectionKey}>
        <SizeSection
          ref={sizeField}
          size={size}
          isFromMessage={isFromMessage}
          hasSizes={hasSizes}
          language={language}
          charts={pack.sizeCharts}
          sentenceOf={(answer, question) => sizeSentence(pack, language, answer, question)}
          mode={mode}
          open={open === 'sizes'}
          onToggle={() => toggle('sizes')}
          onInsert={writing.insert}
          onCopy={(text) => writing.copy(text)}
          said={writing.said}
          onUndo={writing.onUndo}
        />
        <CertificateSection
          entries={shelf.entries}
          numbers={shelf.numbers}
          isNumberAsked={shelf.isNumberAsked}
          country={desk.country}
          isCountryKnown={shelf.isCountryKnown}
          files={files}
          hasProduct={product !== undefined}
          policy={desk.policy}
          mode={mode}
          open={open === 'certificates'}
          onToggle={() => toggle('certificates')}
          onAct={(entry, action) => {
            const sentence = certificateSentence(pack, language, entry, action);
            if (sentence === undefined) writing.say(t('certificates.noSentence', { language }));
            else writing.insertOrCopy(mode, sentence, action === 'attach' ? entry.certificate?.file?.name : undefined);
          }}
          onCopy={(text) => void copyText(text)}
          onAskLead={(entry) => writing.copy(questionToLead(entry), 'certificates.askedLead')}
          said={writing.said}
          onUndo={writing.onUndo}
        />
        <ProductSection
          match={match}
          alternatives={pack.products.filter((p) => product?.alternatives.includes(p.id))}
          papers={product ? readPapers(product, shelf.entries) : []}
          inPack={pack.products.length}
          language={language}
          mode={mode}
          open={open === 'product'}
          onToggle={() => toggle('product')}
          onInsert={(text) => writing.insertOrCopy(mode, text)}
          said={writing.said}
          onUndo={writing.onUndo}
        />
      </div>
    </>
  );

  /** A line for the lead; it names the product and never the buyer. */
  function questionToLead(entry: ShelfEntry): string {
    const { certificate: held, scheme, state: stand } = entry;
    return t(stand.kind === 'expired' ? 'certificates.leadExpired' : 'certificates.leadMissing', {
      name: held ? titleOf(entry, i18n.language) : (scheme?.name ?? ''),
      product: product?.id ?? '–',
      market: desk.country ?? '–',
      number: held?.number ?? '–',
    });
  }

  function emptyText(): string {
    if (isSearching) return t('reply.nothingFound', { query: typed.settled });
    if (state.kind === 'reading') return t('reply.waitReading');
    if (state.kind === 'layout-changed') return t('reply.copyOnly');
    return messages.length > 0 ? t('reply.noSuggestion') : t('reply.lookUpHint');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable], [role=menu]');
}
