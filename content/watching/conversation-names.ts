/** Names each conversation apart where a page has one key for two of them. */
export interface ConversationNames {
  /** The name under which a trusted reading is shown. `isAnother`: it has taken the place of another one with the same key. */
  nameFor(key: string, isAnother: boolean): string;
}

export function createConversationNames(): ConversationNames {
  const counts = new Map<string, number>();
  let last: string | null = null;
  return {
    nameFor(key, isAnother) {
      const count = counts.get(key) ?? 1;
      // A key that once proved ambiguous proves nothing later either: coming back to it is a new name.
      if (isAnother || (count > 1 && last !== key)) counts.set(key, count + 1);
      last = key;
      const now = counts.get(key) ?? 1;
      return now > 1 ? `${key}~${now}` : key;
    },
  };
}
