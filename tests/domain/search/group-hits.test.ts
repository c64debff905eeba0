import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../domain/search/group-hits.ts';

const row = (id: string, score: number, { isPart = false, isNear = false } = {}) => ({ id, score, isPart, isNear });
const idsOf = (lists: Parameters<typeof groupHits<string, ReturnType<typeof row>>>[0]) =>
  groupHits(lists).map(({ kind, rows }) => [kind, rows.map(({ id }) => id)]);

describe('groups of what was found', () => {
  it('issue 15: stand with the group of the best row first, whole', () => {
    const replies = { kind: 'replies', rows: [row('a', 40), row('b', 5)] };
    const products = { kind: 'product', rows: [row('p', 300), row('q', 39)] };
    expect(idsOf([replies, products])).toEqual([
      ['product', ['p', 'q']],
      ['replies', ['a', 'b']],
    ]);
  });

  it('issue 15: keep the order given where they are equal, and are left out where they are empty', () => {
    const lists = ['sizes', 'rules', 'replies'].map((kind) => ({ kind, rows: kind === 'rules' ? [] : [row(kind, 7)] }));
    expect(idsOf(lists)).toEqual([
      ['sizes', ['sizes']],
      ['replies', ['replies']],
    ]);
  });

  it('issue 15: show what holds a part of the query only where nothing certain was found', () => {
    const part = { kind: 'product', rows: [row('part', 20, { isPart: true })] };
    expect(idsOf([{ kind: 'replies', rows: [row('sure', 130)] }, part])).toEqual([['replies', ['sure']]]);
    expect(idsOf([{ kind: 'replies', rows: [row('words', 30)] }, part])).toHaveLength(2);
  });

  it('issue 15: show the nearest three, of all kinds, where nothing was found, and none where something was', () => {
    const near = [9, 8, 7, 6].map((score) => row(`n${score}`, score, { isPart: true, isNear: true }));
    const other = { kind: 'product', rows: [row('p', 8.5, { isPart: true, isNear: true })] };
    expect(idsOf([{ kind: 'replies', rows: near }, other])).toEqual([
      ['replies', ['n9', 'n8']],
      ['product', ['p']],
    ]);
    expect(idsOf([{ kind: 'replies', rows: [row('found', 12), ...near] }, other])).toEqual([['replies', ['found']]]);
  });
});
