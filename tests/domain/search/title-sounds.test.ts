import { describe, expect, it } from 'vitest';
import { buildMacroSearch } from '../../../domain/macros/search-macros.ts';
import { buildSoundSearch, findSound, joinSounds, loadSounds } from '../../../domain/search/title-sounds.ts';
import { makeMacro } from '../macros/make-macro.ts';

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
    ['yan wu', [2, 4]],
    ['ya nwu', undefined],
    ["yan'wu", [2, 4]],
    ['y w', [2, 4]],
    ['wu shuo', [3, 6]],
    ['ws', [3, 6]],
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
    expect(search('yanwu', 5, sounds)[0]).toMatchObject({ title: '清关延误：说明', marks: [[2, 4]] });
  });

  it('finds it too where the title is shown in another language, without a mark', () => {
    const { search } = buildMacroSearch([macro], (m) => m.title.en ?? '');
    expect(search('yw', 5, sounds)[0]).toMatchObject({ macro, title: 'Held at the border', marks: [] });
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

describe('pinyin as people type it', () => {
  it.each([
    ['女鞋尺码', 'nvxie'],
    ['女鞋尺码', 'nuxie'],
    ['女鞋尺码', 'nüxie'],
    ['女鞋尺码', 'NÜ XIE'],
    ['绿色包装', 'lüse'],
    ['绿色包装', 'lvse'],
    ['绿色包装', 'luse'],
    ['战略合作', 'lueh'],
    ['战略合作', 'zhanlve'],
    ['退款说明', 'tui kuan'],
    ['退款说明', "tui'kuan"],
    ['退款说明', 'tui kuan shuo'],
    ['退款说明', 'tk sm'],
    ['7天无理由退货', '7tian'],
    ['7天无理由退货', '7 tian'],
    ['7天无理由退货', '7twly'],
    ['VAT税号说明', 'vatshuihao'],
    ['VAT 税号 说明', 'vat shuihao shuoming'],
    ['预约取件', 'yvyue'],
    ['银行卡退款', 'yinhang tk'],
    ['银行卡退款', 'yh tuikuan'],
    ['七天无理由退货', '7tian'],
    ['七天无理由退货', '7twly'],
  ])('F19: %s is found by "%s"', async (title, query) => {
    const soundOf = await loadSounds();
    const macro = makeMacro({ id: 'one', title: { en: 'Other', 'zh-CN': title } });
    const sounds = buildSoundSearch(new Map([['one', soundOf(title)]]));
    const { search } = buildMacroSearch([macro], (m) => m.title['zh-CN'] ?? '');
    expect(search(query, 5, sounds).map((hit) => hit.macro.id)).toEqual(['one']);
  });

  it.each([
    ['先生', 'xi an'],
    ['7天无理由退货', '77'],
    ['退款说明', 'tu i'],
    ['银行卡退款', 'tuikuan yinhang'],
    ['银行卡退款', 'yinhang xx'],
  ])('F19: %s is not found by "%s"', async (title, query) => {
    const soundOf = await loadSounds();
    expect([...buildSoundSearch(new Map([['one', soundOf(title)]])).idsWith(query)]).toEqual([]);
  });
});
