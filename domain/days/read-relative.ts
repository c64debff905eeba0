import { HAN_NUMERALS, readHanNumber } from '../language/han-number.ts';
import { readDate, type WrittenDate } from './read-date.ts';

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:下个月|下個月|下月|来月|다음 ?달 ?)/u, 1],
  [/^(?:本月|这个月|這個月|今月|이번 ?달 ?)/u, 0],
  [/^(?:上个月|上個月|上月|先月|지난 ?달 ?)/u, -1],
  [/ (?:of )?next month$/i, 1],
  [/ (?:of )?this month$/i, 0],
  [/ (?:of )?last month$/i, -1],
];
const YEARS: readonly (readonly [RegExp, number])[] = [
  [/^(?:明年|来年|내년 ?)|,? next year$/iu, 1],
  [/^(?:今年|올해 ?)|,? this year$/iu, 0],
  [/^(?:去年|昨年|작년 ?)|,? last year$/iu, -1],
];
const DAY = new RegExp(`^(?:the )?(\\d{1,2}|[${HAN_NUMERALS}]{1,3})(?:st|nd|rd|th|日|号|號|일)?$`, 'iu');

/** A date whose month or year is told from today's: `下个月5号`, `the 5th of next month`, `明年1月3日`, `3 Jan next year`; `undefined` if it isn't one. */
export function readRelative(text: string, today: string, language: string): WrittenDate | undefined {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const inMonth = find(MONTHS, text);
  if (inMonth) {
    const day = readHanNumber(DAY.exec(inMonth.rest)?.[1] ?? '');
    const at = new Date(Date.UTC(year, month - 1 + inMonth.away, 1));
    return day === undefined ? undefined : { date: { day, month: at.getUTCMonth() + 1, year: at.getUTCFullYear() } };
  }
  const inYear = find(YEARS, text);
  if (!inYear) return undefined;
  const { date, other } = readDate(inYear.rest, language) ?? {};
  if (!date || date.year !== undefined) return undefined;
  const of = year + inYear.away;
  return { date: { ...date, year: of }, ...(other && { other: { ...other, year: of } }) };
}

function find(table: typeof MONTHS, text: string): { readonly rest: string; readonly away: number } | undefined {
  const [words, away] = table.find(([one]) => one.test(text)) ?? [];
  return words && away !== undefined ? { rest: text.replace(words, '').trim(), away } : undefined;
}
