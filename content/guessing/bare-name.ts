import { allRoleWords, beforeNames, ordererWords } from './more-role-words.ts';
import { nameAlone } from '../reading/name-alone.ts';

const words = `(?:${allRoleWords}|${ordererWords})(?:['’]?s?[ -]?(?:nick)?(?:name|id)|昵称|姓名|暱稱|名|명|이름)?`;
const label = new RegExp(`^${words}\\s*[:：]\\s*(?=\\S)`, 'iu');
const labelAlone = new RegExp(`^${words}\\s*[:：]?$`, 'iu');
const headed = new RegExp(`^(?:${beforeNames})\\s+(?=\\S)`, 'iu');
const behindRole = new RegExp(`^${words}\\s+(\\S{2,})$`, 'iu');
const lamp = /^[●○•🟢🔴⚪]\s*(?=\S)/u;
const inBrackets = new RegExp(`\\s*[(（](?:${allRoleWords})[)）]$`, 'iu');
const role = new RegExp(`^(?:${allRoleWords})$`, 'iu');

/** The name in a line of a page that is read by its look, where it is not alone: `Buyer: name`, `● name`, `name (guest)`, `Messages with name`. */
export function bareName(line: string, languages: readonly string[]): string {
  const [, before = line] =
    /^(.+?)(?:\s*[●🟢🔴⚪].*)?$/u.exec(line.trim().replace(lamp, '').replace(label, '').replace(headed, '')) ?? [];
  return nameAlone(before.replace(inBrackets, ''), languages).name;
}

/** Whether a text says in what role somebody writes, and not who they are. */
export function isAnyRole(name: string): boolean {
  return role.test(name.trim());
}

/** Whether a text is but the label of a buyer's name: with a colon, or in a place where labels are. */
export function isNameLabel(text: string, holder: Element): boolean {
  if (!labelAlone.test(text.trim())) return false;
  const around = holder.parentElement;
  const isInPair = around?.children.length === 2 && around.firstElementChild === holder;
  return /[:：]\s*$/.test(text) || isInPair || /^(?:TD|TH|DT|LABEL)$/.test(holder.tagName);
}

/** Whether a text is a name behind the label of a buyer's. */
export function isLabelled(text: string): boolean {
  return label.test(text.trim());
}

/** `Buyer Rosa`, as one text. */
export function nameBehindRole(text: string): string | undefined {
  return behindRole.exec(text.trim())?.[1];
}
