import { format, resolveConfig } from 'prettier';
import type { TufCase } from './tuf-case.ts';

/** The complete `docs/reference/trust-rules.md`. */
export async function writeRules(families: Readonly<Record<string, readonly TufCase[]>>): Promise<string> {
  const parts = Object.entries(families).map(([title, cases]) => {
    const rows = cases.map(({ name, section, happens, end, departs = '' }) => [name, section, happens, end, departs]);
    const head = ['case', 'TUF', 'what happens', 'Sidedesk', 'where it differs, and why'];
    const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(mark).join(' | ')} |`);
    return `## ${title}\n\n${table.join('\n')}\n`;
  });
  const text = `# Rules of trust, by TUF

What a signed team's pack has to meet, following the client rules of [The Update Framework](https://theupdateframework.github.io/specification/latest/) 1.0.
Names that begin with \`test_\` are those of its conformance suite, [tuf-conformance](https://github.com/theupdateframework/tuf-conformance). Written by
\`npm run docs:trust\`, which also runs every case, so the table cannot claim what the code does not do.

Sidedesk has two files where TUF has four: a set of keys with a root and a daily role takes the place of \`root\`, and a head that of \`timestamp\`, \`snapshot\` and
\`targets\` at once. Objects, named by SHA-256 and length, are its targets. Delegations, consistent snapshots and several mirrors do not apply. A refused
file leaves the pack in use as it was.

${parts.join('\n')}`;
  return format(text, { ...(await resolveConfig('docs/reference/trust-rules.md')), parser: 'markdown' });
}

/** Formats test names and codes as code. */
function mark(cell: string): string {
  return cell.replaceAll('|', '\\|').replace(/^test_\S+$|E_[A-Z]+/g, (word) => `\`${word}\``);
}
