import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../.github/workflows');
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** What a workflow offers an attacker. */
function findGifts(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*$/, ''));
  const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  const jobs = text.slice(text.indexOf('\njobs:')).split(/^ {2}(?=[\w-]+:$)/m);
  const checkouts = text.split(/uses: actions\/checkout@/).slice(1);
  return [
    ...uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ...(/^permissions:(?: \{\}|\n {2}contents: read)\n\n/m.test(text) ? [] : ['rights that no line takes away']),
    ...lines.filter((line) => /pull_request_target|workflow_run|secrets\.|write-all/.test(line)),
    ...(checkouts.every((part) => part.includes('persist-credentials: false')) ? [] : ['credentials left behind']),
    // Other people's text in a shell command.
    ...lines.filter((line) => /run:.*\$\{\{/.test(line)),
    ...jobs
      .filter((job) => /: write$/m.test(job) && /actions\/checkout|\bnpm |\bnode /.test(job))
      .map(() => 'a right to write, beside code'),
  ];
}

describe('the workflows', () => {
  it.each(workflows)('A12: $name hands nothing to an attacker', ({ text }) => {
    expect(findGifts(text)).toEqual([]);
  });

  it('A12: build releases with the Node of .nvmrc, after a look at known holes', () => {
    const text = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';

    expect(text).toContain('node-version-file: .nvmrc');
    expect(text.indexOf('node cli/audit.ts')).toBeGreaterThan(0);
    expect(text.indexOf('node cli/release.ts')).toBeGreaterThan(text.indexOf('node cli/audit.ts'));
    expect(text).not.toMatch(/npm (?:ci|install|cit)/);
  });

  it('draft a release of a tag from files whose sums fit, with the notes of the changelog', () => {
    const text = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';
    const draft = text.slice(text.indexOf('\n  draft:'));

    expect(text).toContain('node cli/release-notes.ts');
    expect(draft).toContain("if: startsWith(github.ref, 'refs/tags/')");
    expect(draft.indexOf('sha256sum --check --strict')).toBeGreaterThan(0);
    expect(draft.indexOf('gh release create')).toBeGreaterThan(draft.indexOf('sha256sum --check --strict'));
    expect(draft).toContain('--draft');
  });

  it('check in parallel what npm test checks one after the other', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const text = workflows.find(({ name }) => name === 'check.yml')?.text ?? '';
    const parts = [...(scripts['test'] ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);

    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((name) => !text.includes(`- run: npm run ${name}`))).toEqual([]);
  });

  const good = ['name: x', 'permissions: {}', '', 'jobs:', '  a:', '    steps:'];
  const sha = 'a'.repeat(40);
  it.each([
    ['an action by its tag', ['      - uses: actions/cache@v4']],
    ['an action without its version', [`      - uses: actions/cache@${sha}`]],
    ['credentials', [`      - uses: actions/checkout@${sha} # v6.0.0`]],
    ['a secret', ['      - run: echo hi', '        env:', '          KEY: ${{ secrets.KEY }}']],
    ['a title in a shell', ['      - run: echo ${{ github.event.issue.title }}']],
    ['a right beside code', ['      - run: node x.ts', '    permissions:', '      id-token: write']],
    ['a trigger with rights', ['on: pull_request_target']],
  ])('A12: would be found with %s', (_gift, lines) => {
    expect(findGifts([...good, '      - run: echo hi', ''].join('\n'))).toEqual([]);
    expect(findGifts([...good, ...lines, ''].join('\n'))).not.toEqual([]);
    expect(findGifts(good.filter((line) => !line.startsWith('permissions')).join('\n'))).not.toEqual([]);
  });
});
