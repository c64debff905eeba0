import type { SentenceDesk } from '../../../components/reply/sentence-bar.tsx';

/** Puts nothing around a sentence. */
export const plainDesk: SentenceDesk = {
  frame: (sentence) => sentence,
  isMeaningFirst: false,
  onUnread: () => undefined,
};
