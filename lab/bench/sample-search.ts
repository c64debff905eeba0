import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agentText, baseLanguage, pickText } from '../../domain/language/pick-text.ts';
import { buildMacroSearch } from '../../domain/macros/search-macros.ts';
import { baseSchema, layBase } from '../../domain/pack/lay-base.ts';
import { packSchema, type LocalText } from '../../domain/pack/schema.ts';
import { buildKnowledgeSearch } from '../../domain/search/find-knowledge.ts';
import { productSounds } from '../../domain/search/product-entry.ts';
import { groupHits } from '../../domain/search/group-hits.ts';
import { buildSynonyms } from '../../domain/search/synonyms.ts';
import { buildSoundSearch, loadSounds, type TitleSounds } from '../../domain/search/title-sounds.ts';
import type { RivalRow } from './rival-engines.ts';

const packs = join(import.meta.dirname, '../../packs');
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(packs, name), 'utf8'));

/** The sample pack on top of the base layer, as it is in use before a team is joined. */
export async function readSamplePack() {
  const parts = ['size-charts', 'schemes', 'expectations', 'sentences', 'synonyms', 'intents'];
  const base = await Promise.all(parts.map((name) => json(`base/${name}.json`)));
  return layBase(baseSchema.parse(Object.assign({}, ...base)), packSchema.parse(await json('sample.json')));
}

type Sample = Awaited<ReturnType<typeof readSamplePack>>;

/** The panel's one line over the sample pack in Chinese: rows in the order of the list, as `reply log-lost` or `product HLD-12-WH`. */
export async function buildSampleSearch(pack: Sample): Promise<(query: string) => string[]> {
  const soundOf = await loadSounds();
  const sounds = new Map<string, TitleSounds>();
  const named: { readonly id: string; readonly name: LocalText }[] = [
    ...pack.macros.map(({ id, title }) => ({ id, name: title })),
    ...pack.products.flatMap(productSounds),
  ];
  for (const { id, name } of named) {
    const title = pickText(name, 'zh-CN');
    if (title && baseLanguage(title.language) === 'zh') sounds.set(id, soundOf(title.text));
  }
  const synonyms = buildSynonyms(pack.synonyms);
  const heard = buildSoundSearch(sounds, soundOf, synonyms.words);
  const replies = buildMacroSearch(pack.macros, (macro) => agentText(macro.title, 'zh-CN'), synonyms);
  const known = buildKnowledgeSearch(pack, (texts) => agentText(texts, 'zh-CN'), { synonyms });
  return (query) => {
    const knowledge = known.search(query, heard);
    const of = (section: string) =>
      knowledge
        .filter((one) => one.section === section)
        .map(({ subject, ...judged }) => ({ ...judged, id: `${section} ${subject}` }));
    const found = replies
      .search(query, 12, heard)
      .map(({ macro, ...judged }) => ({ ...judged, id: `reply ${macro.id}` }));
    return groupHits([
      { kind: 'sizes', rows: of('sizes') },
      { kind: 'product', rows: of('product') },
      { kind: 'certificates', rows: of('certificates') },
      { kind: 'replies', rows: found },
      { kind: 'rules', rows: of('rules') },
    ]).flatMap(({ rows }) => rows.map(({ id }) => id));
  };
}

/** The same rows for the rivals, with all that our own search reads of them. */
export function listRivalRows({ macros, products, certificates, schemes }: Sample): RivalRow[] {
  const all = (texts: LocalText | undefined) => Object.values(texts ?? {}).join(' ');
  return [
    ...macros.map(({ id, code, title, when, cues, body }) => ({
      id: `reply ${id}`,
      title: `${code ?? ''} ${all(title)}`,
      text: [all(when), ...Object.values(cues ?? {}).flat(), all(body)].join(' '),
    })),
    ...products.map((one) => ({
      id: `product ${one.id}`,
      title: `${one.id} ${all(one.name)}`,
      text: JSON.stringify(one).replace(/[{}[\]":,]+/g, ' '),
    })),
    ...certificates.map((one) => ({
      id: `certificates ${one.id}`,
      title: `${one.scheme} ${schemes.find(({ id }) => id === one.scheme)?.name ?? ''}`,
      text: JSON.stringify(one).replace(/[{}[\]":,]+/g, ' '),
    })),
  ];
}
