import { describe, expect, it } from 'vitest';
import { buildMacroSearch } from '../../../domain/macros/search-macros.ts';
import { buildSoundSearch, findSound, joinSounds, loadSounds } from '../../../domain/macros/title-sounds.ts';
import { makeMacro } from './make-macro.ts';

const customs = joinSounds(['qing', 'guan', 'yan', 'wu', '：', 'shuo', 'ming']);

describe('what a title sounds like', () => {
  it.each<[query: string, stretch: readonly [number, number] | undefined]>([
    ['yanwu', [2, 4]],
    ['yanw', [2, 4]],
    ['qingguan', [0, 2]],
    ['qg', [0, 2]],
    ['yw', [2, 4]],
    ['sm', [5, 7]],
    ['anwu', undefined],
    ['y', undefined],
    ['yan wu', undefined],
    ['zzz', undefined],
  ])('"%s" is heard at %j', (query, stretch) => {
    expect(findSound(customs, query)).toEqual(stretch);
  });
});

describe('search by pinyin', () => {
  const macro = makeMacro({ id: 'customs', title: { en: 'Held at the border', 'zh-CN': '清关延误：说明' } });
  const sounds = buildSoundSearch(new Map([['customs', customs]]));

  it('finds a Chinese title and marks what was heard', () => {
    const { search } = buildMacroSearch([macro], (m) => m.title['zh-CN'] ?? '');
    expect(search('yanwu', 5, sounds)[0]).toMatchObject({ title: '清关延误：说明', mark: [2, 4] });
  });

  it('finds it too where the title is shown in another language, without a mark', () => {
    const { search } = buildMacroSearch([macro], (m) => m.title.en ?? '');
    expect(search('yw', 5, sounds)[0]).toEqual({ macro, title: 'Held at the border' });
  });

  it('finds nothing by sound before the sounds are known', () => {
    const { search } = buildMacroSearch([macro], (m) => m.title['zh-CN'] ?? '');
    expect(search('yanwu')).toEqual([]);
  });
});

describe('the dictionary', () => {
  it.each([
    ['延误7天', 'yanwu7tian', 'yw7t'],
    ['退貨', 'tuihuo', 'th'],
    ['女款', 'nvkuan', 'nk'],
  ])('turns %s into %s', async (title, full, initials) => {
    const soundOf = await loadSounds();
    expect(soundOf(title)).toMatchObject({ full, initials });
  });
});
