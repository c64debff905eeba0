import { expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../storage/settings.ts';
import { spoil } from '../domain/garbage.ts';

const set: Settings = {
  language: 'zh-CN',
  theme: 'dark',
  agentName: 'Mei L.',
  agentId: 'S1',
  role: 'lead',
  newsReadUntil: '2026-11-20T08:00:00Z',
  reads: ['de'],
  isSidePanelOffered: true,
  sign: { picture: 'fish', colour: 'teal', word: 'Tee' },
  notice: 'mended',
};

it.each(spoil(set, Object.keys(set)))(
  'A20: keeps every other setting whatever stands in %s (%j)',
  (name, _value, spoilt) => {
    const others = Object.fromEntries(Object.entries(set).filter(([one]) => one !== name));
    expect(parseSettings(new Map(Object.entries(spoilt)))).toMatchObject(others);
  },
);
