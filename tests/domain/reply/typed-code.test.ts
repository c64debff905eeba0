import { describe, expect, it } from 'vitest';
import { findTypedCode } from '../../../domain/reply/typed-code.ts';

describe('a typed code', () => {
  it.each([
    ['/wismo', 'wismo'],
    ['/', ''],
    ['Hello /late3', 'late3'],
    ['Hello\n/late3', 'late3'],
    ['您好/wismo', 'wismo'],
    ['您好，/wismo', 'wismo'],
    ['您好！/wismo', 'wismo'],
    ['「谢谢」/wismo', 'wismo'],
    ['“谢谢”/wismo', 'wismo'],
    ['您好…/wismo', 'wismo'],
    ['ありがとう/wismo', 'wismo'],
    ['カード/wismo', 'wismo'],
    ['감사합니다/wismo', 'wismo'],
    ['ขอบคุณ/wismo', 'wismo'],
    ['😊/wismo', 'wismo'],
    ['❤️/wismo', 'wismo'],
    ['您好／wismo', 'wismo'],
    ['/3-day_rule', '3-day_rule'],
    ['/WISMO', 'WISMO'],
    ['3/4 /wismo', 'wismo'],
    ['https://a.example/b /wismo', 'wismo'],
  ])('stands before the caret in %j', (before, code) => {
    expect(findTypedCode(before, '/')?.code).toBe(code);
  });

  it.each([
    'wismo',
    'and/or',
    'w/o',
    '3/4',
    '24/11/2026',
    'https://',
    'https:/',
    'https://shop.example/wismo',
    'www.shop.example/wismo',
    'C:/wismo',
    './wismo',
    '../wismo',
    '~/wismo',
    '/usr/wismo',
    '</p',
    'me@shop.example/wismo',
    '//wismo',
    ':/',
    'él/ella',
    'он/она',
    '/wismo ',
    '/您好',
    '/wis您',
    '和/或',
    'km/h',
    'A／B',
    `/${'a'.repeat(41)}`,
  ])('Y7: is not in %j', (before) => {
    expect(findTypedCode(before, '/')).toBeUndefined();
  });

  it.each([
    ['您好;wismo', ';', ';wismo'],
    ['您好；wismo', ';', '；wismo'],
    ['Hi \\wismo', '\\', '\\wismo'],
    ['您好＼wismo', '\\', '＼wismo'],
  ] as const)('begins with what was chosen for it: %j', (before, trigger, text) => {
    expect([findTypedCode(before, trigger)?.text, findTypedCode(before, '/')]).toEqual([text, undefined]);
  });
});
