import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import { agentText } from '../../../domain/language/pick-text.ts';
import { quoteMatch } from '../../../domain/macros/quote-match.ts';
import type { MacroScope } from '../../../domain/macros/suggest-macros.ts';
import type { MacroHit } from '../../../domain/macros/search-macros.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { Knowledge } from '../../../domain/search/find-knowledge.ts';
import { groupHits } from '../../../domain/search/group-hits.ts';
import type { PackIndex } from './use-pack-index.ts';

/** Own replies come first among equals, so only the best of them are taken. */
const OWN_FOUND = 4;
const FOUND = 12;

/** An own reply before a team's of the same worth (points). */
const OWN_FIRST = 2;

type Hit = { readonly row: ReplyRow; readonly score: number; readonly isPart: boolean; readonly isNear: boolean };

/**
 * What one line finds of everything: replies, codes, sizes, certificates, products, rules, in groups, the group with the best row first. Among equals what
 * is for the conversation's site and product comes first.
 */
export function useFound(
  query: string,
  { site, product }: Pick<MacroScope, 'site' | 'product'>,
  index: PackIndex,
): readonly ReplyRow[] {
  const { i18n, t } = useTranslation();
  const language = i18n.language;
  const { search, personal, findKnowledge, policies, folders, sounds } = index;
  return useMemo(() => {
    if (query.trim() === '') return [];
    const toRow = (hit: MacroHit, detail: string): ReplyRow => {
      const { macro, title, marks } = hit;
      const quote = marks.length > 0 ? undefined : quoteMatch(macro, query, language);
      return {
        kind: 'macro',
        id: macro.id,
        macro,
        title,
        marks,
        detail: quote?.text ?? detail,
        detailMarks: quote?.marks,
        detailOf: quote?.of,
      };
    };
    const mine = personal
      .search(query, OWN_FOUND, undefined, site)
      .map((hit) => judge(toRow(hit, t('own.sign')), { ...hit, score: hit.score + OWN_FIRST }));
    const team = search(query, FOUND, sounds, site).map((hit) =>
      judge(toRow(hit, folderPath(hit.macro, folders)), hit),
    );
    const known = findKnowledge(query, sounds, product);
    const of = (section: Knowledge['section']) =>
      known
        .filter((one) => one.section === section)
        .flatMap((one) => {
          const row = knowledgeRow(one);
          return row ? [judge(row, one)] : [];
        });
    const groups = groupHits([
      { kind: 'sizes', rows: of('sizes') },
      { kind: 'product', rows: of('product') },
      { kind: 'certificates', rows: of('certificates') },
      { kind: 'replies', rows: [...mine, ...team].sort((a, b) => b.score - a.score) },
      { kind: 'rules', rows: of('rules') },
    ]);
    return groups.flatMap(({ kind, rows }) =>
      rows.map(({ row, isNear }): ReplyRow => ({ ...row, group: kind, isNear })),
    );

    function knowledgeRow({ section, subject, title, marks }: Knowledge): ReplyRow | undefined {
      if (section !== 'rules')
        return {
          kind: 'open',
          id: `${section}:${subject}`,
          section,
          subject,
          title,
          marks,
          detail: t(`${section}.title`),
        };
      const policy = policies.get(subject);
      if (!policy) return undefined;
      const detail = agentText(policy.summary, language);
      return { kind: 'rule', id: `rules:${subject}`, title, marks, detail, source: policy.source };
    }
  }, [query, site, product, search, personal, findKnowledge, policies, sounds, folders, language, t]);
}

function judge(row: ReplyRow, { score, isPart, isNear }: Omit<Hit, 'row'>): Hit {
  return { row, score, isPart, isNear };
}

function folderPath(macro: Macro, folders: ReadonlyMap<string, string>): string {
  const [top = ''] = macro.folder.split('/');
  return [...new Set([folders.get(top), folders.get(macro.folder)])].filter(Boolean).join(' › ');
}
