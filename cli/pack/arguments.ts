import { CommandFault } from './command-fault.ts';

const DAY_MS = 86_400_000;

/** How many days keys are valid by default: a year, plus a month's grace. */
const KEY_DAYS = 400;

/** Extracts `--root A B C` from the arguments: an option with several values, which Node's parser doesn't support. */
export function takeList(name: string, args: readonly string[]): { readonly list: string[]; readonly rest: string[] } {
  const at = args.indexOf(name);
  if (at < 0) return { list: [], rest: [...args] };
  const behind = args.slice(at + 1);
  const end = behind.findIndex((arg) => arg.startsWith('--'));
  const list = end < 0 ? behind : behind.slice(0, end);
  if (list.length === 0) throw new CommandFault(`${name} needs at least one key after it.`);
  const rest = [...args.slice(0, at), ...(end < 0 ? [] : behind.slice(end))];
  if (rest.includes(name)) throw new CommandFault(`Give ${name} once, followed by all its keys.`);
  return { list, rest };
}

/** The day on which keys expire: as given, or 400 days from now. */
export function endDay(typed: string | undefined, now: Date): string {
  if (typed === undefined) return new Date(now.getTime() + KEY_DAYS * DAY_MS).toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed));
  if (!isDay) throw new CommandFault(`"${typed}" is not a date: --until YYYY-MM-DD.`);
  if (Date.parse(typed) <= now.getTime())
    throw new CommandFault(`${typed} has passed: --until takes a date in the future.`);
  return typed;
}

/** A count given as an argument. */
export function readCount(name: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 1) throw new CommandFault(`${name} takes a whole number, 1 or more.`);
  return count;
}
