import { findNumbers } from '../certificates/find-numbers.ts';
import type { LocalText, PackContent, Policy, Scheme } from '../pack/schema.ts';
import { productEntry } from './product-entry.ts';
import { parseSize } from '../sizes/reading/parse-size.ts';
import type { SoundSearch } from './title-sounds.ts';
import { buildSearch, type Search, type SearchAsk } from './build-search.ts';
import { CERTAIN, LONGEST_QUERY, type Hit, type SearchEntry } from './entries.ts';
import type { Synonyms } from './synonyms.ts';

/**
 * What the search field finds besides macros. `subject` is a size phrase, the id of a certificate or scheme, a certificate's number as
 * typed, a product's id, or the site of a rule.
 */
export interface Knowledge extends Omit<Hit, 'row'> {
  readonly section: 'sizes' | 'certificates' | 'product' | 'rules';
  readonly subject: string;
  readonly title: string;
}

const EACH = 4;

/** Whatever reads as a size was meant as one; a number in some scheme's format comes after everything the team holds. */
const POINTS = { size: 320, form: 70 } as const;
/** A scheme for which the team holds nothing matters less. */
const NOT_HELD = 0.85;
/** Matches in a name have more points than this. */
const SURE_POINTS = 30;
/** A product comes before the certificates that name it. */
const OWN = 1.04;
/** Names of things contain a query's word by chance more often than replies do. */
const PART = 0.6;

const SURE = { marks: [], isPart: false, isNear: false } as const;

export interface KnowledgeSearch {
  /** What a query names besides macros, at most four of a kind, best first. Among equals what belongs to `product` (an id) comes first. */
  readonly search: (query: string, sounds?: SoundSearch, product?: string) => Knowledge[];
  /** As `MacroSearch.prepare`. */
  readonly prepare: () => Iterator<void>;
}

type Sources = Pick<PackContent, 'certificates' | 'schemes' | 'products' | 'policies'>;

/** Prepares the search for sizes, certificates, schemes, products and rules of a pack. `titleOf` picks the agent's language, `siteName` names a site. */
export function buildKnowledgeSearch(
  pack: Sources,
  titleOf: (texts: LocalText) => string,
  { synonyms, siteName = (site) => site }: { synonyms?: Synonyms; siteName?: (site: string) => string } = {},
): KnowledgeSearch {
  const schemes = new Map(pack.schemes.map((scheme) => [scheme.id, scheme]));
  const held = pack.certificates.map((certificate) => {
    const scheme = schemes.get(certificate.scheme);
    return {
      subject: certificate.id,
      products: certificate.products,
      entry: {
        id: `certificate:${certificate.id}`,
        title: titleOf(certificate.title),
        codes: [certificate.number ?? '', certificate.id, ...namesOf(scheme)],
        names: Object.values(certificate.title),
        texts: {
          tag: namesOf(scheme),
          cue: askedWords(scheme),
          body: [certificate.issuer ?? '', ...(certificate.products ?? [])],
        },
      } satisfies SearchEntry,
    };
  });
  // If the team holds nothing for it, the scheme itself is shown.
  const holds = new Set(pack.certificates.map(({ scheme }) => scheme));
  const known = pack.schemes
    .filter(({ id }) => !holds.has(id))
    .map((scheme) => ({ subject: scheme.id, entry: schemeEntry(scheme) }));
  const products = pack.products.map((one) => ({ subject: one.id, entry: productEntry(one, titleOf) }));
  const rules = pack.policies.map((one) => ({ subject: one.site, entry: ruleEntry(one, siteName) }));
  const kinds = [
    { section: 'certificates' as const, isGeneral: false, ...build(held, synonyms) },
    { section: 'certificates' as const, isGeneral: true, ...build(known, synonyms) },
    { section: 'product' as const, isGeneral: false, ...build(products, synonyms) },
    { section: 'rules' as const, isGeneral: true, ...build(rules, synonyms) },
  ];

  return {
    *prepare() {
      for (const { built } of kinds) {
        const steps = built.prepare();
        while (!steps.next().done) yield;
      }
    },
    search(typed, sounds, product) {
      const query = typed.slice(0, LONGEST_QUERY);
      const found: Knowledge[] = [];
      if (query.trim().length < 2) return found;
      if (/\p{Nd}/u.test(query) && namesSize(query)) {
        found.push({ section: 'sizes', subject: query.trim(), title: query.trim(), score: POINTS.size, ...SURE });
      }
      const taken = new Map<Knowledge['section'], number>();
      for (const { section, isGeneral, things, built } of kinds) {
        const favour = (row: number) => favourOf(things[row], product);
        const ask: SearchAsk = { limit: EACH - (taken.get(section) ?? 0), sounds, favour };
        if (ask.limit === 0) continue;
        for (const hit of built.search(query, ask)) {
          const thing = things[hit.row];
          if (!thing || (hit.isPart && isGeneral)) continue;
          taken.set(section, (taken.get(section) ?? 0) + 1);
          const { marks, isPart, isNear } = hit;
          found.push({
            section,
            subject: thing.subject,
            title: thing.entry.title,
            marks,
            isPart,
            isNear,
            score: hit.score * worthOf(section, isGeneral, hit),
          });
        }
      }
      // An unknown number can still be looked up. Product numbers have such formats too, so a guess is shown alone or not at all.
      if (/\p{Nd}/u.test(query) && !found.some(({ section, isNear }) => section === 'certificates' && !isNear)) {
        const numbers = findNumbers(query, pack.schemes, { isTyped: true }).slice(0, EACH);
        const isElse = found.some(({ isNear }) => !isNear);
        for (const { scheme, number } of isElse ? numbers.filter((n) => !n.isGuess) : numbers) {
          found.push({
            section: 'certificates',
            subject: query.trim(),
            title: `${scheme.name} · ${number}`,
            score: POINTS.form,
            ...SURE,
          });
        }
      }
      const isCertain = found.some(({ score }) => score >= CERTAIN);
      return found.filter(({ isPart }) => !(isPart && isCertain)).sort((a, b) => b.score - a.score);
    },
  };
}

interface Thing {
  readonly subject: string;
  /** Ids of the products that it is about; left out: of any. */
  readonly products?: readonly string[] | undefined;
  readonly entry: SearchEntry;
}

function build(things: readonly Thing[], synonyms: Synonyms | undefined): { things: readonly Thing[]; built: Search } {
  const entries = things.map(({ entry }) => entry);
  return { things, built: buildSearch(entries, { synonyms, isCodeAWord: true }) };
}

function favourOf(thing: Thing | undefined, product: string | undefined): number {
  if (!thing?.products || product === undefined) return 0;
  return thing.products.includes(product) ? 1 : -1;
}

function worthOf(section: Knowledge['section'], isGeneral: boolean, { score, isPart }: Hit): number {
  if (isPart) return PART;
  if (section === 'product' && score > SURE_POINTS) return OWN;
  return isGeneral ? NOT_HELD : 1;
}

function namesOf(scheme: Scheme | undefined): string[] {
  return scheme ? [scheme.name, ...(scheme.also ?? [])] : [];
}

function askedWords(scheme: Scheme | undefined): string[] {
  return Object.values(scheme?.asked ?? {}).flat();
}

function schemeEntry(scheme: Scheme): SearchEntry {
  return {
    id: `scheme:${scheme.id}`,
    title: scheme.name,
    codes: [scheme.id, ...namesOf(scheme)],
    names: scheme.also ?? [],
    texts: { cue: askedWords(scheme), body: Object.values(scheme.about) },
  };
}

function ruleEntry(policy: Policy, siteName: (site: string) => string): SearchEntry {
  return {
    id: `rules:${policy.site}`,
    title: siteName(policy.site),
    codes: [],
    names: [policy.site],
    texts: { when: Object.values(policy.summary) },
  };
}

/** Among other words, a bare number is more often part of a product or certificate number than a size. */
function namesSize(query: string): boolean {
  const parsed = parseSize(query, {});
  if (parsed.kind === 'none' || parsed.kind === 'impossible' || parsed.kind === 'one-size') return false;
  const questions = parsed.kind === 'two-systems' ? parsed.questions : [parsed.question];
  return questions.some((q) => q.system || q.audience || !/[\p{L}\p{N}]/u.test(query.replace(q.text, '')));
}
