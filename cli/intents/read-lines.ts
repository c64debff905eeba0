import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One invented message from a buyer and what it asks for. */
export interface TrainingLine {
  /** BCP 47; `any` for what is written the same in several. */
  readonly language: string;
  readonly intent: string;
  readonly text: string;
  /** Which of five sections of its intent's lines it is in: lines for the same scene are at the same position in each language. */
  readonly fold: number;
}

export const FOLDS = 5;

/** Reads `packs/training/`: one file per language, one message per line, `intent<TAB>text`. */
export async function readTrainingLines(folder: string): Promise<TrainingLine[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const lines: TrainingLine[] = [];
  for (const file of files) {
    const language = file.slice(0, -'.tsv'.length);
    const rows = (await readFile(join(folder, file), 'utf8')).split('\n').filter((row) => row !== '');
    lines.push(...parseLines(language, rows));
  }
  return lines;
}

/** @throws {Error} naming the line that has no intent or no text. */
export function parseLines(language: string, rows: readonly string[]): TrainingLine[] {
  const parsed = rows.map((row, at) => {
    const tab = row.indexOf('\t');
    const text = row.slice(tab + 1).trim();
    if (tab <= 0 || text === '') throw new Error(`${language}.tsv, line ${at + 1}: "intent<TAB>text" is expected`);
    return { language, intent: row.slice(0, tab), text };
  });
  const counts = new Map<string, number>();
  for (const { intent } of parsed) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const seen = new Map<string, number>();
  return parsed.map((line) => {
    const place = seen.get(line.intent) ?? 0;
    seen.set(line.intent, place + 1);
    return { ...line, fold: Math.floor((place * FOLDS) / (counts.get(line.intent) ?? 1)) };
  });
}
