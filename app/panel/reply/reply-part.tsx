import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuGroup } from '../../../components/controls/menu.tsx';
import { Section } from '../../../components/controls/section.tsx';
import { listReplyActions } from '../../../components/reply/reply-actions.ts';
import { ReplySection, type ReplyHandle } from '../../../components/reply/reply-section.tsx';
import type { SectionName } from '../../../components/reply/rows.ts';
import { agentText } from '../../../domain/language/pick-text.ts';
import { mayOffer } from '../../../domain/guard/judge-compensation.ts';
import type { Role } from '../../../domain/pack/kinds/role.ts';
import { hasBegun, type SentReply } from '../../../domain/macros/conversation-case.ts';
import type { PackContent, Macro } from '../../../domain/pack/schema.ts';
import type { PageState } from '../../../domain/reading.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import type { PageConnection } from '../page/connect-page.ts';
import { noteReply } from '../conversation/use-history.ts';
import { OwnEditor, OwnNotice } from './own-reply.tsx';
import { useCase } from './use-case.ts';
import { useCaseClass } from './use-case.ts';
import { useTypedCode } from './use-typed-code.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';
import { conversationKey } from '../conversation/conversation-key.ts';
import { useNoteGap } from './use-note-gap.ts';
import { useMissing } from './use-missing.ts';
import { useOwnReply } from './use-own-reply.ts';
import type { PackIndex } from './use-pack-index.ts';
import { RowPeek } from './row-peek.tsx';
import { copyText } from '../../team/clipboard.ts';
import { useReads } from '../conversation/use-reads.ts';
import { useRest } from './use-rest.ts';
import { useRows, type RowSources } from './use-rows.ts';
import type { Composer } from '../conversation/use-composer.ts';
import { useNoteUnfinished } from '../conversation/use-unfinished.ts';
import { useKnownBuyer, type VerdictBoard } from '../conversation/known-buyer.ts';
import { useGuard } from './use-guard.ts';

/** Words to be looked for, in place of what was typed. Each time they are asked for it is another object. */
export interface Sought {
  readonly query: string;
}

export interface ReplyPartHandle extends Pick<ReplyHandle, 'focusSearch' | 'openLanguages' | 'swapMeaning'> {
  /** What the panel's menu offers here. `copyHeld`: copies what is held about the buyer. */
  readonly listActions: (copyHeld: (() => void) | undefined) => readonly MenuGroup<() => void>[];
}

interface ReplyPartProps {
  /** The page beside the panel, and what it shows. */
  beside: { readonly page: PageConnection; readonly state: PageState };
  team: { readonly pack: PackContent; readonly index: PackIndex };
  facts: ConversationFacts;
  userStore: UserStore;
  about: Pick<RowSources, 'messages' | 'scope' | 'size' | 'certificate'>;
  composer: Composer;
  /** What the list says of the buyer, and who answers. */
  guard: { readonly board: VerdictBoard; readonly role: Role };
  isOpen: boolean;
  ways: {
    /** The closed row was pressed. */
    readonly onShow: () => void;
    /** A size, certificate or product was chosen among what was found. */
    readonly onLookUp: (section: SectionName, subject: string) => void;
    readonly toNextPart: () => void;
    readonly toMenu: () => void;
    readonly toKeys: () => void;
    readonly onLanguage: (language: string | undefined) => void;
  };
  sought: Sought | undefined;
  binding: string | undefined;
  ref: Ref<ReplyPartHandle>;
}

/** The reply of one conversation. What is typed into its search is kept here, so that a letter draws nothing else. */
export function ReplyPart(props: ReplyPartProps) {
  const { facts, userStore, about, composer, ways, ref } = props;
  const { page, state } = props.beside;
  const { pack, index } = props.team;
  const { t, i18n } = useTranslation();
  const reading = state.kind === 'open' ? state.reading : undefined;
  const [typed, setTyped] = useState({ query: '', settled: '' });
  const [sought, setSought] = useState(props.sought);
  if (sought !== props.sought) {
    setSought(props.sought);
    if (props.sought) setTyped({ query: props.sought.query, settled: props.sought.query });
  }
  const openCase = useCase(userStore, reading && conversationKey(reading));
  const noteUnfinished = useNoteUnfinished(userStore.unfinished, reading);
  const missingOf = useMissing(facts, openCase.answers);
  const caseClass = useCaseClass(about, index, openCase);
  const buyer = useKnownBuyer(props.guard.board);
  const guard = useGuard({ pack, facts, personal: index.personal, buyer, role: props.guard.role });
  const isBlocked = !mayOffer(buyer);
  const scope = useMemo(
    () => ({ ...about.scope, class: caseClass.chosen, isBlocked, shown: facts.rules.shown }),
    [about.scope, caseClass.chosen, isBlocked, facts.rules.shown],
  );
  const noteSent = (sent: SentReply) => {
    openCase.noteSent(sent);
    if (reading) void noteReply(userStore.buyers, reading, sent).catch(() => undefined);
  };
  const { rest, noteUsed } = useRest(composer.sent, { sent: openCase.sent, noteSent }, about.messages);
  const { rows, isSearching, hasNew, takeNew, unanswered, isHeldBack } = useRows({
    ...about,
    scope,
    query: typed.settled,
    index,
    isResting: rest !== undefined,
    missingOf,
  });
  useNoteGap(userStore.gaps, reading, facts.language.language, unanswered);
  const offered = useMemo(
    () => [...new Set(pack.macros.slice(0, 500).flatMap((m) => Object.keys(m.body)))].sort(),
    [pack],
  );
  const own = useOwnReply({ page, reading, pack, personal: index.personal, userStore, facts });
  const reads = useReads(userStore);
  const { language } = facts.language;
  const section = useRef<ReplyHandle>(null);
  const used = (macro: string) => {
    noteUsed(macro);
    noteUnfinished(false);
    void userStore.uses.count(macro, new Date()).catch(() => undefined);
  };
  const texts = {
    agentLanguage: i18n.language,
    teamLanguage: pack.defaultLanguage,
    valuesFor: facts.valuesFor,
    rules: facts.rules,
    guard,
  };
  const { opened, ...typedCode } = useTypedCode({
    page,
    conversation: reading?.conversation,
    index,
    scope,
    offered: rows,
    makings: { ...texts, language, answers: openCase.answers, edited: openCase.edited, limit: composer.limit },
    writing: composer.inserting,
    canInsert: composer.mode === 'insert',
    onUsed: (macro) => {
      if (openCase.edited?.macro === macro) openCase.edit(undefined);
      used(macro);
    },
    onOpen: ways.onShow,
  });
  const listed = opened ? [opened.row, ...rows.filter(({ id }) => id !== opened.row.id)] : rows;
  const openedId = opened?.row.id;
  useEffect(() => {
    if (openedId !== undefined) section.current?.open(openedId);
  }, [openedId, props.isOpen]);
  useImperativeHandle(ref, () => ({
    focusSearch: () => section.current?.focusSearch(),
    openLanguages: () => section.current?.openLanguages(),
    swapMeaning: () => section.current?.swapMeaning(),
    listActions,
  }));
  const title = reading || (props.isOpen && state.kind === 'reading') ? t('reply.title') : t('reply.lookUp');

  if (!props.isOpen) {
    return (
      <Section
        icon="macro"
        title={title}
        summary={rows.length > 0 && t('reply.suggested', { count: rows.length })}
        open={false}
        onToggle={ways.onShow}
      >
        {null}
      </Section>
    );
  }
  if (own.edited) return <OwnEditor own={own} pack={pack} language={language} languages={offered} />;
  return (
    <ReplySection
      ref={section}
      title={title}
      writing={typedCode.writing}
      search={{
        query: typed.query,
        onQuery: (query, isSettled) => {
          typedCode.forget();
          setTyped((before) => ({ query, settled: isSettled ? query : before.settled }));
        },
        binding: props.binding,
      }}
      list={{
        rows: state.kind === 'reading' && !isSearching ? [] : listed,
        isSearching,
        onNewRows: hasNew ? takeNew : undefined,
        emptyText: emptyText(),
        note: isHeldBack && !isSearching ? t('guard.withheld') : undefined,
        rest,
        onSaveOwn: () => void own.startNamed(typed.settled.trim()),
        onTellLead: () => copyText(t('reply.forLead', { query: typed.settled.trim() })),
        onOpen: (section, subject) => {
          setTyped({ query: '', settled: '' });
          ways.onLookUp(section, subject);
        },
      }}
      box={{
        mode: composer.mode,
        limit: composer.limit,
        isByPack: reading?.composer?.by === 'pack',
        needs: whatIsNeeded(),
      }}
      language={{ choice: facts.language, offered, onChoose: ways.onLanguage, ...reads }}
      texts={texts}
      kept={{
        answers: openCase.answers,
        onAnswers: (answers) => {
          openCase.answer(answers);
          noteUnfinished(hasBegun(answers, openCase.edited));
        },
        edited: openCase.edited,
        onEdited: (edited) => {
          openCase.edit(edited);
          noteUnfinished(hasBegun(openCase.answers, edited));
        },
        isLost: openCase.isLost,
      }}
      extras={{
        notice: (macro) => <OwnNotice own={own} personal={index.personal} language={language} macro={macro} />,
        peek: (section, subject) => (
          <RowPeek pack={pack} products={index.products} section={section} subject={subject} />
        ),
        filesOf,
      }}
      onUsed={used}
      ways={{
        toBox: () => void page.call('focusComposer', {}).catch(() => undefined),
        toNextPart: ways.toNextPart,
        toMenu: ways.toMenu,
        toKeys: ways.toKeys,
      }}
    />
  );

  function listActions(copyHeld: (() => void) | undefined): readonly MenuGroup<() => void>[] {
    // A reply that is out of sight, or being written, is not spoken of.
    const chosen = section.current?.chosen();
    const { macro } = chosen ?? {};
    return listReplyActions(
      {
        macro,
        ways: chosen?.ways ?? [],
        isOwn: macro !== undefined && index.personal.find(macro.id) !== undefined,
        isFavourite: macro !== undefined && index.personal.favourites.has(macro.id),
        sources: own.edited ? [] : own.sources,
        caseClass: reading && caseClass,
      },
      {
        insert: ({ id }, way) => section.current?.insertAt(id, way),
        makeFavourite: own.setFavourite,
        edit: own.edit,
        start: (from) => {
          if (!props.isOpen) ways.onShow();
          void own.start(from);
        },
        chooseClass: caseClass.choose,
        copyHeld,
      },
      t,
      i18n.language,
    );
  }

  function filesOf(macro: Macro): string[] {
    const certificates = pack.certificates.filter((held) => macro.certificates?.includes(held.id));
    return [...(macro.attachments ?? []), ...certificates.map((held) => agentText(held.title, i18n.language))];
  }

  function whatIsNeeded(): string | undefined {
    // The replies are an invented shop's.
    if (composer.isOnlyCopied && reading) return t('reply.needs.team');
    return reading?.composerNeeds && t(`reply.needs.${reading.composerNeeds}`);
  }

  function emptyText(): string {
    if (isSearching)
      return t(rows.length > 0 ? 'reply.nearest' : 'reply.nothingFound', { query: typed.settled.slice(0, 60) });
    if (state.kind === 'reading') return t('reply.waitReading');
    if (state.kind === 'layout-changed') return t('reply.copyOnly');
    if (unanswered !== undefined) return t('reply.unanswered', { wish: agentText(unanswered.name, i18n.language) });
    return about.messages.length > 0 ? t('reply.noSuggestion') : t('reply.lookUpHint');
  }
}
