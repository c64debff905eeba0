import type { TFunction } from 'i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import type { InsertMode } from '../../domain/reply/insert.ts';
import type { MenuFold, MenuGroup, MenuItem } from '../controls/menu.tsx';

/** Where the text of a new own reply comes from. */
export type TextSource = 'selection' | 'draft' | 'last-reply' | 'nothing';

/** Where else a text may go than to the caret. */
export type OtherWay = Exclude<InsertMode, 'caret'>;

const CLASSES = ['logistics', 'goods', 'payment', 'other'] as const satisfies readonly Macro['class'][];

/** What the panel's menu is about. */
export interface ReplyAbout {
  /** The reply that is chosen. */
  readonly macro: Macro | undefined;
  /** How it may go into the reply box besides the button that does it. */
  readonly ways: readonly OtherWay[];
  readonly isOwn: boolean;
  readonly isFavourite: boolean;
  /** What there is to make a reply from; nothing while one is being written. */
  readonly sources: readonly TextSource[];
  /** The class of the case: found in the messages, or chosen. Left out without a conversation. */
  readonly caseClass:
    { readonly found: Macro['class'] | undefined; readonly chosen: Macro['class'] | undefined } | undefined;
}

/** What choosing does. */
export interface ReplyOrders {
  readonly insert: (macro: Macro, way: OtherWay) => void;
  readonly makeFavourite: (macro: Macro, isFavourite: boolean) => void;
  readonly edit: (macro: Macro) => void;
  readonly start: (from: TextSource) => void;
  readonly chooseClass: (ofClass: Macro['class']) => void;
  /** Copies what is held about the buyer; left out without one. */
  readonly copyHeld: (() => void) | undefined;
}

type Entry = MenuItem<() => void> | MenuFold<() => void>;

/** What the panel's menu offers for the chosen reply and for the conversation beside it, each under its name. */
export function listReplyActions(about: ReplyAbout, orders: ReplyOrders, t: TFunction, language: string) {
  const { macro, caseClass } = about;
  const { copyHeld } = orders;
  const ofReply: Entry[] = [
    ...(macro ? listForReply(macro, about, orders, t) : []),
    ...(about.sources.length > 0 ? [newReply(about.sources, orders, t)] : []),
  ];
  const ofConversation: Entry[] = [
    ...(caseClass ? [kindOfCase(caseClass, orders, t)] : []),
    ...(copyHeld ? [{ value: copyHeld, label: t('held.copy') }] : []),
  ];
  const groups: MenuGroup<() => void>[] = [
    {
      label: macro ? t('menu.reply', { title: agentText(macro.title, language) }) : t('menu.replies'),
      items: ofReply,
    },
    { label: t('menu.conversation'), items: ofConversation },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function listForReply(macro: Macro, about: ReplyAbout, orders: ReplyOrders, t: TFunction): Entry[] {
  const { ways, isOwn, isFavourite } = about;
  return [
    ...ways.map((way) => ({ value: () => orders.insert(macro, way), label: t(`insert.mode.${way}`) })),
    {
      value: () => orders.makeFavourite(macro, !isFavourite),
      label: t(isFavourite ? 'own.notFavourite' : 'own.makeFavourite'),
    },
    { value: () => orders.edit(macro), label: t(isOwn ? 'own.edit' : 'own.version') },
  ];
}

function newReply(sources: readonly TextSource[], { start }: ReplyOrders, t: TFunction): MenuFold<() => void> {
  return {
    label: t('own.new'),
    items: sources.map((source) => ({ value: () => start(source), label: t(`own.from.${source}`) })),
  };
}

function kindOfCase(
  { found, chosen }: NonNullable<ReplyAbout['caseClass']>,
  { chooseClass }: ReplyOrders,
  t: TFunction,
): MenuFold<() => void> {
  const is = chosen ?? found;
  return {
    label: t('case.kind'),
    note: is && t(`case.${is}`),
    items: CLASSES.map((ofClass) => ({
      value: () => chooseClass(ofClass),
      label: t(`case.${ofClass}`),
      checked: is === ofClass,
      ...(ofClass === found && { note: t('case.found') }),
    })),
  };
}
