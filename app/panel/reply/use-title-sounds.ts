import { useEffect, useState } from 'react';
import { baseLanguage, pickText } from '../../../domain/language/pick-text.ts';
import {
  buildSoundSearch,
  loadSounds,
  type SoundSearch,
  type TitleSounds,
} from '../../../domain/macros/title-sounds.ts';
import type { Macro } from '../../../domain/pack/schema.ts';

/** Titles turned into sounds at a time: some milliseconds, so that no key press waits for it. */
const AT_A_TIME = 50;

/** The pinyin of Chinese titles by macro id, made while the panel is idle; until then pinyin finds nothing. */
export function useTitleSounds(macros: readonly Macro[] | undefined, language: string) {
  const [made, setMade] = useState<{ of: readonly Macro[]; sounds: SoundSearch }>();
  useEffect(() => {
    const stop = new AbortController();
    if (macros)
      void makeSounds(macros, language, stop.signal).then(
        (sounds) => sounds && setMade({ of: macros, sounds: buildSoundSearch(sounds) }),
      );
    return () => stop.abort();
  }, [macros, language]);
  return made && made.of === macros ? made.sounds : undefined;
}

async function makeSounds(
  macros: readonly Macro[],
  language: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, TitleSounds> | undefined> {
  const shown = baseLanguage(language) === 'zh' ? language : 'zh-CN';
  const soundOf = await loadSounds();
  const sounds = new Map<string, TitleSounds>();
  for (let from = 0; from < macros.length; from += AT_A_TIME) {
    await nextIdle();
    if (signal.aborted) return undefined;
    for (const macro of macros.slice(from, from + AT_A_TIME)) {
      const title = pickText(macro.title, shown, ['zh-CN', 'zh-TW']);
      if (!title || baseLanguage(title.language) !== 'zh') continue;
      sounds.set(macro.id, soundOf(title.text));
    }
  }
  return sounds;
}

function nextIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}
