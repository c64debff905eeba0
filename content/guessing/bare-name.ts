import { allRoleWords } from './more-role-words.ts';
import { nameAlone } from '../reading/name-alone.ts';

const label = new RegExp(
  `^(?:${allRoleWords})(?:['’]?s?[ -]?(?:nick)?(?:name|id)|昵称|姓名|暱稱|名)?\\s*[:：]\\s*(?=\\S)`,
  'iu',
);
const lamp = /^[●○•🟢🔴⚪]\s*(?=\S)/u;
const inBrackets = new RegExp(`\\s*[(（](?:${allRoleWords})[)）]$`, 'iu');
const role = new RegExp(`^(?:${allRoleWords})$`, 'iu');

/** The name in a line of a page that is read by its look, where it is not alone: `Buyer: name`, `● name`, `name (guest)`. */
export function bareName(line: string, languages: readonly string[]): string {
  const [, before = line] = /^(.+?)(?:\s*[●🟢🔴⚪].*)?$/u.exec(line.trim().replace(lamp, '').replace(label, '')) ?? [];
  return nameAlone(before.replace(inBrackets, ''), languages).name;
}

/** Whether a text says in what role somebody writes, and not who they are. */
export function isAnyRole(name: string): boolean {
  return role.test(name.trim());
}
