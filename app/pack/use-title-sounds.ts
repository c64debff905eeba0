import { useEffect, useState } from 'react';
import { baseLanguage, pickText } from '../../domain/language/pick-text.ts';
import { buildSoundSearch, loadSounds, type SoundSearch, type TitleSounds } from '../../domain/search/title-sounds.ts';
import type { LocalText } from '../../domain/pack/schema.ts';
import type { Synonyms } from '../../domain/search/synonyms.ts';

/** Titles turned into sounds at a time: some milliseconds, so that no key press waits for it. */
const AT_A_TIME = 50;

/** Something with a name that may be Chinese. */
export interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** The pinyin of Chinese names by id, and of the list of synonyms, made while the panel is idle; until then pinyin finds nothing. */
export function useTitleSounds(named: readonly Named[], synonyms: Synonyms, language: string) {
  const [made, setMade] = useState<{ of: readonly Named[]; sounds: SoundSearch }>();
  useEffect(() => {
    const stop = new AbortController();
    void makeSounds(named, synonyms, language, stop.signal).then((sounds) => sounds && setMade({ of: named, sounds }));
    return () => stop.abort();
  }, [named, synonyms, language]);
  return made && made.of === named ? made.sounds : undefined;
}

async function makeSounds(
  named: readonly Named[],
  synonyms: Synonyms,
  language: string,
  signal: AbortSignal,
): Promise<SoundSearch | undefined> {
  const shown = baseLanguage(language) === 'zh' ? language : 'zh-CN';
  const soundOf = await loadSounds();
  const sounds = new Map<string, TitleSounds>();
  for (let from = 0; from < named.length; from += AT_A_TIME) {
    await nextIdle();
    if (signal.aborted) return undefined;
    for (const { id, name } of named.slice(from, from + AT_A_TIME)) {
      const title = pickText(name, shown, ['zh-CN', 'zh-TW']);
      if (!title || baseLanguage(title.language) !== 'zh') continue;
      sounds.set(id, soundOf(title.text));
    }
  }
  await nextIdle();
  return signal.aborted ? undefined : buildSoundSearch(sounds, soundOf, synonyms.words);
}

function nextIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}
