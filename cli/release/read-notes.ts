/**
 * The changelog's section for a version, as Markdown without the heading. A heading is `## 0.2.0 – 2026-12-24`.
 * @throws if the version has no section, or the section no date, because it isn't released yet.
 */
export function readNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/[ \n]/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ – \d{4}-\d\d-\d\d$/.test(heading)) throw new Error(`CHANGELOG.md gives no date for ${version}: "${heading}".`);
  return `${lines.join('\n').trim()}\n`;
}
