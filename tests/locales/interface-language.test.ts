import { describe, expect, it } from 'vitest';
import { pickInterfaceLanguage } from '../../locales/index.ts';

describe("the interface's language", () => {
  it.each([
    ['en-GB', 'en'],
    ['de', 'en'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-mo', 'zh-TW'],
    ['P1: zh_TW', 'zh-TW'],
    ['P1: zh_CN', 'zh-CN'],
    ['P1: zh-Hans-HK', 'zh-CN'],
    ['P1: zh-Hant-CN', 'zh-TW'],
    ['P1: yue', 'zh-TW'],
    ['P1: yue-CN', 'zh-CN'],
    ['P1: cmn-TW', 'zh-TW'],
    ['P1: zha', 'en'],
    ['no tag', 'en'],
    ['', 'en'],
  ])('for %s is %s', (wanted, language) => {
    expect(pickInterfaceLanguage(wanted.replace('P1: ', ''))).toBe(language);
  });
});
