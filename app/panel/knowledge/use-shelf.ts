import { useMemo } from 'react';
import type { KnownNumber } from '../../../components/certificates/found-numbers.tsx';
import { answerWish, findCertificateWish } from '../../../domain/certificates/asked-schemes.ts';
import { findNumbers } from '../../../domain/certificates/find-numbers.ts';
import { parseCertificateNumber } from '../../../domain/certificates/number-form.ts';
import { buildShelf, type ShelfEntry } from '../../../domain/certificates/shelf.ts';
import { agentText } from '../../../domain/language/pick-text.ts';
import { reaches } from '../../../domain/market/reach.ts';
import type { PackContent, Policy, Product } from '../../../domain/pack/schema.ts';
import type { Message } from '../../../domain/reading.ts';

interface ShelfSources {
  pack: PackContent | undefined;
  messages: readonly Message[];
  product: Product | undefined;
  country: string | undefined;
  policy: Policy | undefined;
  /** Id of a certificate or scheme, or a number as it was typed. */
  lookedUp: string | undefined;
  today: string;
  language: string;
}

const NO_ENTRIES: readonly ShelfEntry[] = [];
/** Numbers in the buyer's and the agent's messages that are shown, newest message first. */
const MESSAGES = 5;

/** The shelf for the conversation, what the buyer asks of it, and the numbers in the text. */
export function useShelf({ pack, messages, product, country, policy, lookedUp, today, language }: ShelfSources) {
  const wish = useMemo(() => pack && findCertificateWish(messages, pack.schemes), [pack, messages]);
  const entries = useMemo(
    () =>
      pack
        ? buildShelf(pack, { product, country, policy, lookedUp, asked: [...(wish?.schemes.keys() ?? [])], today })
        : NO_ENTRIES,
    [pack, product, country, policy, lookedUp, wish, today],
  );
  const isNumberAsked =
    lookedUp !== undefined &&
    !pack?.certificates.some(({ id }) => id === lookedUp) &&
    !pack?.schemes.some(({ id }) => id === lookedUp);
  const numbers = useMemo((): KnownNumber[] => {
    if (!pack) return [];
    const typed = !isNumberAsked ? [] : findNumbers(lookedUp, pack.schemes, { isTyped: true });
    const texts = messages.filter((m) => m.kind === 'text').slice(-MESSAGES);
    const written = texts.reverse().flatMap((m) => findNumbers(m.text, pack.schemes));
    const all = new Map([...typed, ...written].map((one) => [`${one.scheme.id} ${one.number}`, one]));
    return [...all.values()].map((one) => {
      const own = pack.certificates.find(
        (c) =>
          c.scheme === one.scheme.id &&
          c.number !== undefined &&
          parseCertificateNumber(c.number, one.scheme)?.number === one.number,
      );
      return own ? { ...one, ours: agentText(own.title, language) } : one;
    });
  }, [pack, messages, lookedUp, isNumberAsked, language]);
  const isCountryKnown = useMemo(
    () =>
      pack?.expectations.some(({ markets }) => country !== undefined && reaches(markets, country, pack.regions)) ??
      false,
    [pack, country],
  );
  const answer = useMemo(() => answerWish(entries, wish), [entries, wish]);
  return { entries, numbers, isNumberAsked, isCountryKnown, answer };
}
