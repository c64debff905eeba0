// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../content/sites/index.ts';
import { parseTemplate } from '../../domain/macros/parse-template.ts';
import { listVariables } from '../../domain/pack/kinds/template.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Macro, Pack } from '../../domain/pack/schema.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({} as Pack);
const macros = pack.macros ?? [];

/** The bodies of a macro that break a rule, described so that a person can find them. */
function findIn(rule: (body: string, macro: Macro, language: string) => unknown): string[] {
  return macros.flatMap((macro) =>
    Object.entries(macro.body).flatMap(([language, body]) => {
      const found = rule(body, macro, language);
      return found ? [`${macro.id} ${language}: ${String(found)}`] : [];
    }),
  );
}

function variablesOf(body: string): string {
  return [...new Set(listVariables(parseTemplate(body).nodes).map(({ name }) => name))].sort().join(' ');
}

const cues = macros.flatMap((macro) =>
  Object.entries(macro.cues).flatMap(([language, words]) =>
    words.map((cue) => ({ at: `${macro.id} ${language}`, cue })),
  ),
);

describe('the sample pack', () => {
  it('is accepted without fault', () => {
    expect(parsed.ok ? [] : parsed.fault).toEqual([]);
  });

  it('is of no team, so that nothing is said about buyers', () => {
    expect(pack.buyers).toBeUndefined();
  });

  it('has at least 60 macros', () => {
    expect(macros.length).toBeGreaterThanOrEqual(60);
  });

  it('has 13 products', () => {
    expect(pack.products).toHaveLength(13);
  });

  it('has 17 certificates', () => {
    expect(pack.certificates).toHaveLength(17);
  });
});

describe('the macros of the sample pack', () => {
  it.each(['respond', 'diagnose', 'solve', 'close'])('are there for the stage %s', (stage) => {
    expect(macros.filter((macro) => macro.stage === stage).length).toBeGreaterThan(0);
  });

  it.each(['logistics', 'goods', 'payment', 'other'])('are there for the class %s', (name) => {
    expect(macros.filter((macro) => macro.class === name).length).toBeGreaterThan(0);
  });

  it.each(['en', 'zh-CN'])('all have a body in %s', (language) => {
    expect(macros.filter((macro) => !macro.body[language]).map(({ id }) => id)).toEqual([]);
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('all have a title in %s', (language) => {
    expect(macros.filter((macro) => !macro.title[language]).map(({ id }) => id)).toEqual([]);
  });

  it('say the same in every language: the variables are those of English', () => {
    const strange = findIn((body, macro) => {
      const [own, english] = [variablesOf(body), variablesOf(macro.body['en'] ?? '')];
      return own !== english && `"${own}", not "${english}"`;
    });

    expect(strange).toEqual([]);
  });

  it('use every field that they ask for', () => {
    const idle = findIn((body, macro) => {
      const used = variablesOf(body).split(' ');
      return macro.fields.filter(({ id }) => !used.includes(`field.${id}`)).map(({ id }) => id)[0];
    });

    expect(idle).toEqual([]);
  });

  it('lead nobody off the marketplace: no address, no account, no telephone number', () => {
    const leads = findIn((body) => /http|www\.|@|\+?\d[\d\s().-]{6,}\d/i.exec(body)?.[0]);

    expect(leads).toEqual([]);
  });

  it('have short codes that each occur once', () => {
    const codes = macros.flatMap(({ code }) => code ?? []);

    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('are in folders that each hold something', () => {
    const used = new Set(macros.map(({ folder }) => folder));

    expect(
      pack.folders.filter(({ id }) => !used.has(id) && ![...used].some((one) => one.startsWith(`${id}/`))),
    ).toEqual([]);
  });
});

describe("the buyers' words in the sample pack", () => {
  it('are present at every macro', () => {
    expect(macros.filter((macro) => Object.values(macro.cues).flat().length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are in lower case', () => {
    expect(cues.filter(({ cue }) => cue !== cue.toLowerCase())).toEqual([]);
  });

  it('have no spaces round them', () => {
    expect(cues.filter(({ cue }) => cue !== cue.trim())).toEqual([]);
  });
});

describe('the products of the sample pack', () => {
  it.each(['en', 'zh-CN'])('have every line of their data in %s', (language) => {
    const lines = pack.products.flatMap(({ id, specs }) =>
      specs.filter(({ label, value }) => !label[language] || !value[language]).map((spec) => `${id} ${spec.id}`),
    );

    expect(lines).toEqual([]);
  });

  it('each have data at all', () => {
    expect(pack.products.filter(({ specs }) => specs.length === 0)).toEqual([]);
  });
});

describe('the markets of the sample pack', () => {
  it('each have a language, a zone that this platform knows, and a form of address in English and Chinese', () => {
    const poor = pack.markets.filter(
      ({ languages, timeZones, address }) =>
        languages.length === 0 || !timeZones.every(isZone) || !address['en'] || !address['zh-CN'],
    );

    expect(poor.map(({ country }) => country)).toEqual([]);
  });
});

describe('what the sample says of marketplaces', () => {
  it('names them as the sites are named, or it would hold nowhere', () => {
    const known = new Set(sites.map(({ id }) => id));
    const named = [
      ...pack.policies.map(({ site }) => site),
      ...pack.products.flatMap(({ listings }) => Object.keys(listings)),
    ];
    expect([...new Set(named)].filter((site) => !known.has(site))).toEqual([]);
  });
});

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
