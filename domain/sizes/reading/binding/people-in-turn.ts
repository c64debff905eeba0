import type { SizeAudience } from '../../charts/size-question.ts';
import { gap, has, isValue } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';

/** "43-46 for him, 36-40 for her": where each size of a sentence is followed by its wearer, whose it is. */
export function ownerInTurn({ list, sentence, roles }: Pieces, at: number): SizeAudience | undefined {
  if (!roles.has('people') || roles.has('me')) return undefined;
  let first = at;
  while (first > 0 && sentence[first - 1] === sentence[at]) first -= 1;
  const owners: SizeAudience[] = [];
  let [groups, own] = [0, -1];
  let isOpen = false;
  for (let place = first; place < list.length && sentence[place] === sentence[at]; place += 1) {
    const one = list[place];
    const audience = one?.sense?.audience;
    if (isValue(one) && !isCounted(list, place)) {
      if (!isOpen) groups += 1;
      isOpen = true;
      if (place === at) own = groups;
    } else if (audience !== undefined && has(one, 'people')) {
      // People before any size, or two kinds of people for one, are told in another way.
      if (groups === 0 || (!isOpen && owners.at(-1) !== audience)) return undefined;
      if (isOpen) owners.push(audience);
      isOpen = false;
    }
  }
  return !isOpen && groups >= 2 && owners.length === groups && own > 0 ? owners[own - 1] : undefined;
}

/** "x 3", "2 pairs": how many. */
function isCounted(list: Pieces['list'], at: number): boolean {
  const [before, one, next] = [list[at - 1], list[at], list[at + 1]];
  if (one?.type !== 'number') return false;
  return (
    (has(before, 'count') && gap(before, one) <= 1 && one.number !== undefined && one.number < 13) ||
    (has(next, 'count', 'money', 'unit', 'years', 'months') && gap(one, next) <= 2)
  );
}
