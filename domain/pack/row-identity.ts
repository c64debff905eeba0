/** Fields that name a row, where it is not its `id`. */
const NAMED_BY: Readonly<Record<string, string>> = { policies: 'site', markets: 'country', keyInformation: 'class' };

/** What identifies a row of a list; a site has one change, a buyer one entry for each reason. `undefined` for a row without it. */
export function rowIdentity(kind: string, row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const read = (field: string): unknown => Reflect.get(row, field);
  if (kind === 'sites') return String(read('site') ?? read('id'));
  if (kind === 'buyers') return `${String(read('key'))} ${String(read('reason'))}`;
  const name = read(NAMED_BY[kind] ?? 'id');
  return typeof name === 'string' ? name : undefined;
}
