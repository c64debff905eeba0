/** Attributes made for machines that test or drive a page: they outlive every redesign of its look. */
export const machineAttributes = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-qa-id',
  'data-cy',
  'data-e2e',
  'data-automation-id',
  'data-automation',
  'data-hook',
  'data-role',
  'data-component',
  'data-marker',
];

/** Attributes that say what a thing is, in no language. */
export const plainAttributes = ['role', 'itemprop', 'name', 'type', 'contenteditable'];

const word = /^[A-Za-z][A-Za-z]*$/;

/**
 * Whether a value was written by a person for good: words of letters, joined by signs. What a build or a database wrote holds digits, mixed case
 * in the midst of a word, or letters that no word has.
 */
export function isStableName(value: string): boolean {
  if (value.length < 2 || value.length > 60) return false;
  const tokens = value.split(/[-_.:/]+/).filter(Boolean);
  return tokens.length > 0 && tokens.every(isWritten);
}

/** A word, or several in camel case: a build's own letters fall into pieces of one or two there. */
function isWritten(token: string): boolean {
  const words = token.split(/(?<=[a-z])(?=[A-Z])/);
  return (
    words.every((one) => word.test(one) && isPronounceable(one)) &&
    (words.length === 1 || words.every((one) => one.length > 2))
  );
}

/** Words have vowels, and no more than five letters between two of them; short ones are abbreviations (`btn`, `msg`). */
function isPronounceable(one: string): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(one)) return false;
  return one.length <= 4 || (/[aeiouy]/i.test(one) && !/[^aeiouy]{6}/i.test(one));
}

/**
 * What of a class name can be asked for: all of it (`.bubble-own`), or what comes before a hash that the build appends
 * (`[class*="ChatWindow__list"]`); `null` where nothing of it lasts.
 */
export function stableClass(name: string): string | null {
  if (isStableName(name)) return `.${CSS.escape(name)}`;
  const before = /^([A-Za-z][A-Za-z_-]*?)(?:--|__|_|-)(?=[^-_]*[\dA-Z])[\w-]{4,}$/.exec(name)?.[1];
  return before !== undefined && before.length >= 6 && isStableName(before) ? `[class*="${before}"]` : null;
}
