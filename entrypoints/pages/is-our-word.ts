import { browser } from 'wxt/browser';
import type { IsOurWord } from '../../app/accept-knock.ts';
import { knockBy } from '../../domain/small-values.ts';
import { readSmallValue, writeSmallValue } from '../../storage/small-values.ts';

export const isOurWord: IsOurWord = async (word) => {
  const knock = knockBy(word);
  if (!(await readSmallValue(browser, knock))) return false;
  await writeSmallValue(browser, knock, undefined);
  return true;
};
