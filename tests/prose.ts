/** Phrases that read as translated or private English, and what a native editor would write. */
const everywhere: readonly (readonly [pattern: RegExp, better: string])[] = [[/\banew\b/i, 'again']];

const inTexts: readonly (readonly [pattern: RegExp, better: string])[] = [
  ...everywhere,
  [/\bby (?:itself|themselves)\b/i, 'automatically; alone'],
  [/\bstands? (?:there|in|beside|already|twice|under|on this)\b/i, 'is; contains; appears twice'],
  [/\b(?:is|are) told (?:as|of)\b|\band told\b/i, 'is reported; Sidedesk warns'],
  [/\bwhoever\b(?! (?:can write|controls|helps|fixes|owns|you send))/i, 'anyone who'],
  [/\bnot to be inserted\b/i, "can't insert"],
  [/\bany more\b(?<=\bNo \w+ any more)/i, 'no longer'],
  [/\bgo(?:es)? to rest\b/i, 'no longer applies'],
  [/\bgives? out\b/i, 'serves; releases'],
  [/\bknocks?\b/i, 'asks; connects'],
  [/\b(?:from its end on|from now on)\b/i, 'once it has expired; in future'],
  [/\bIt is meant\b/, 'This is intended'],
  [/\broom taken\b/i, 'storage used'],
  [/\bbrings? (?:it|them) again\b|\bis brought again\b/i, 'fetches it again'],
  [/\bno landmark matched\b/i, 'not found on this page'],
];

const inPlainComments: readonly (readonly [pattern: RegExp, better: string])[] = [
  ...everywhere,
  [/(?<!-)\b(?:stands?|stood)\b(?![- ](?:in|for|out)\b)/i, 'is; is written; occurs'],
  [/\bwhoever\b/i, 'anyone who; the person who'],
  [/\b(?:for|by|from|of|to) who\b/i, 'for anyone who; by the person who'],
  [/\bby (?:itself|themselves)\b/i, 'alone; automatically; separately'],
  [/\b(?:is|are|was|were) told (?:as|of|by)\b/i, 'is reported as; is recognised by'],
  [/[*./] Gives (?:a|how|its|the|true|what|whether|which)\b/, 'Returns'],
  [/\b(?:is|are) none\b(?<!there (?:is|are) none)/i, "isn't one"],
  [/\bany more(?=[.,:;)])/i, 'no longer'],
  [/\banother(?: one)? than\b/i, 'a different one from; other than'],
  [/\bone behind the other\b/i, 'one after another'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bheld against\b/i, 'checked against'],
  [/\b(?:after|by|from) so (?:many|much)\b/i, 'after that many'],
];

/** Folders whose comments have been edited as a whole; a folder is added here once that is done. */
const plainFolders = /^(?:app|cli|components|content|domain|entrypoints|lab|storage|tests)\//;

/** Texts for readers follow the strictest list; comments the one for their folder. */
export type Kind = 'text' | 'comment' | 'plain-comment';

/** The list that a source file's comments must follow. */
export function kindOfComments(path: string): Kind {
  return plainFolders.test(path) ? 'plain-comment' : 'comment';
}

const lists = { text: inTexts, comment: everywhere, 'plain-comment': inPlainComments } as const;

/** The mannerisms of a text, each with what to write instead; code in it is ignored. */
export function findMannerisms(text: string, kind: Kind = 'text'): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return prose.split('\n').flatMap((line) =>
    lists[kind].flatMap(([pattern, better]) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`“${found}” (${better}): ${line.trim().slice(0, 120)}`];
    }),
  );
}
