import {
  allRoleWords,
  beforeNames,
  infoBefore,
  infoWords,
  nickWords,
  ordererWords,
  recipientWords,
  senderWords,
} from './more-role-words.ts';
import { nameAlone } from '../reading/name-alone.ts';
import { withoutPresence } from './presence-words.ts';

const words = `(?:${allRoleWords}|${ordererWords})(?:['’]?s?[ -]?(?:nick)?(?:name|id)|昵称|姓名|暱稱|名|명|이름)?`;
const label = new RegExp(`^${words}\\s*[:：]\\s*(?=\\S)`, 'iu');
const labelAlone = new RegExp(`^${words}\\s*[:：]?$`, 'iu');
const headed = new RegExp(`^(?:${beforeNames})\\s+(?=\\S)`, 'iu');
const sender = new RegExp(`^(?:${senderWords})\\s*[:：]\\s*(?=\\S)`, 'iu');
const nick = new RegExp(`^(?:${nickWords})\\s*([:：]?)$`, 'iu');
const behindNick = new RegExp(`^(?:${nickWords})\\s*[:：]\\s*(\\S.*)$`, 'iu');
const ofBuyer = new RegExp(
  `^(?:(?:${allRoleWords})${infoWords}|${infoBefore}(?:${allRoleWords})|关于(?:买家|客户))$`,
  'iu',
);
/** What a sentence of the heading says behind the name: `Rosa Lund — subject: lamp`. */
const dashed = /^(.{2,}?)\s+[—–]\s.*$/u;
const longestHeading = 32;
const recipient = new RegExp(`^(?:${recipientWords})\\s*[:：]?$`, 'iu');
const behindRole = new RegExp(`^${words}\\s+(\\S{2,})$`, 'iu');
const lamp = /^[●○•🟢🔴⚪]\s*(?=\S)/u;
const inBrackets = new RegExp(`\\s*[(（](?:${allRoleWords})[)）]$`, 'iu');
/** Also with where they are, or with a number: `Visitor from Leeds`, `Guest #12`. */
const role = new RegExp(
  `^(?:${allRoleWords})(?:\\s+(?:from|in|aus|de|du|von|di|da|din|из|iz|z|à)\\s.+|\\s*#\\s?\\d+|\\s+\\d+)?$`,
  'iu',
);

/** The name in a line of a page that is read by its look, where it is not alone: `Buyer: name`, `● name`, `name (guest)`, `Messages with name`. */
export function bareName(line: string, languages: readonly string[]): string {
  const bare = line.trim().replace(lamp, '').replace(label, '').replace(sender, '').replace(headed, '');
  const [, before = line] = /^(.+?)(?:\s*[●🟢🔴⚪].*)?$/u.exec(withoutPresence(bare)) ?? [];
  return nameAlone((dashed.exec(before)?.[1] ?? before).replace(inBrackets, ''), languages).name;
}

/** Whether a text says in what role somebody writes, and not who they are. */
export function isAnyRole(name: string): boolean {
  return role.test(name.trim());
}

/** Whether a text is but the label of a buyer's name: with a colon, or in a place where labels are. */
export function isNameLabel(text: string, holder: Element): boolean {
  if (!labelAlone.test(text.trim())) return false;
  return /[:：]\s*$/.test(text) || isInPair(holder) || /^H[1-6]$/.test(holder.tagName);
}

function isInPair(holder: Element): boolean {
  const around = holder.parentElement;
  const isFirstOfTwo = around?.children.length === 2 && around.firstElementChild === holder;
  return isFirstOfTwo || /^(?:TD|TH|DT|LABEL)$/.test(holder.tagName);
}

/** Whether a text is a heading of what the page knows of the buyer: `买家信息`, `Customer details`. */
export function isBuyersHeading(text: string): boolean {
  return text.length <= longestHeading && ofBuyer.test(text.trim());
}

/** Whether a text is but the label of what somebody calls themself. */
export function isNickLabel(text: string, holder: Element): boolean {
  const [, colon] = nick.exec(text.trim()) ?? [];
  return colon !== undefined && (colon !== '' || isInPair(holder));
}

/** Whether a text is but the label of the one to whom a parcel goes. */
export function isRecipientLabel(text: string): boolean {
  return text.length <= longestHeading && recipient.test(text.trim());
}

/** `Nickname: Rosa`, as one text. */
export function nameBehindNick(text: string): string | undefined {
  return behindNick.exec(text.trim())?.[1];
}

/** Whether a text is a name behind the label of a buyer's. */
export function isLabelled(text: string): boolean {
  return label.test(text.trim());
}

/** `Buyer Rosa`, as one text. */
export function nameBehindRole(text: string): string | undefined {
  return behindRole.exec(text.trim())?.[1];
}
