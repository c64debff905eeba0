import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import { isCode, listFiles, type SourceFile } from './architecture/source-files.ts';
import { listTexts } from './locales/texts.ts';
import { findMannerisms, kindOfComments } from './prose.ts';

const files = listFiles(join(import.meta.dirname, '..'));
/** Written by hand for readers. Programs write the proofs and tables, and rows of faults quote what was reported. */
const documents = files.filter(
  ({ path }) =>
    /^(README|CONTRIBUTING|SECURITY)\.md$|^docs\/[\w-]+\.md$|^docs\/reference\/(keys|releases|firefox-lint)\.md$/.test(
      path,
    ) && path !== 'docs/faults.md',
);

/** The comments of a file, without the code beside them. */
function commentsOf({ path, text }: SourceFile): string {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    path.endsWith('x') ? ts.LanguageVariant.JSX : undefined,
    text,
  );
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia)
      comments.push(scanner.getTokenText());
  }
  return comments.join('\n');
}

describe('the English of this repository', () => {
  it.each(documents)('is free of mannerisms in $path', ({ text }) => {
    expect(findMannerisms(text)).toEqual([]);
  });

  it('is free of them in the interface', () => {
    expect(listTexts(en).flatMap(({ key, value }) => findMannerisms(value).map((found) => `${key} ${found}`))).toEqual(
      [],
    );
  });

  it('is free of the worst in comments, and of all of them in folders that are edited', () => {
    const source = files.filter((file) => isCode(file) && !/^(locales|packs)\//.test(file.path));
    const found = source.flatMap((file) =>
      findMannerisms(commentsOf(file), kindOfComments(file.path)).map((one) => `${file.path} ${one}`),
    );

    expect(source.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it.each([
    ['The list stands there already.', 1],
    ['Ask for the link anew.', 1],
    ['It is asked again later by itself.', 1],
    ['It is meant: use it', 1],
    ['Yes, this is intended: use it', 0],
    ['whoever controls the address decides', 0],
    ['the code `anew` is left alone', 0],
  ])('would be told apart in “%s”: %i', (text, count) => {
    expect(findMannerisms(text)).toHaveLength(count);
  });

  it.each([
    ['// The caret stands there by itself.', 2],
    ['// A stand-in for the page; # stands for a number.', 0],
    ['/** Gives the rows; whoever asks waits. */', 2],
    ['/** Gives money or goods. */', 0],
    ['// A name that is none.', 1],
    ['// If there is none, it is left out.', 0],
    ['// No more than any more would be.', 0],
  ])('would be told apart in the comment “%s”: %i', (text, count) => {
    expect(findMannerisms(text, 'plain-comment')).toHaveLength(count);
  });

  it.each([
    ['domain/macros/missing-references.ts', 'plain-comment'],
    ['wxt.config.ts', 'comment'],
  ])('is held in the comments of %s as %s', (path, kind) => {
    expect(kindOfComments(path)).toBe(kind);
  });

  it('is looked for in comments and not in the code beside them', () => {
    const file = { path: 'domain/a.ts', text: "const anew = 1; // begun anew\nconst b = 'anew';\n" };

    expect(findMannerisms(commentsOf(file), 'comment')).toHaveLength(1);
  });
});
