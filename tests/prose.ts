/** Ways of saying things that read as translated or private English, and what a native editor would write. */
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

/** Comments of the screens, which most newcomers read first. */
const onScreens: readonly (readonly [pattern: RegExp, better: string])[] = [
  ...everywhere,
  [/\b(?:stands?|stood)\b/i, 'is; lies; is shown'],
  [/\bwho(?:ever|mever)\b/i, 'anyone who'],
  [/\b(?:is|are|was|were) told (?:as|of)\b/i, 'is reported'],
];

/** What is for readers is held to the whole list, comments to the part of it that is mended everywhere, those of the screens to a longer one. */
export type Kind = 'text' | 'comment' | 'screen';

const lists = { text: inTexts, comment: everywhere, screen: onScreens } as const;

/** The mannerisms of a text, each with what could be written instead; code in it is left alone. */
export function findMannerisms(text: string, kind: Kind = 'text'): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return prose.split('\n').flatMap((line) =>
    lists[kind].flatMap(([pattern, better]) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`“${found}” (${better}): ${line.trim().slice(0, 120)}`];
    }),
  );
}
