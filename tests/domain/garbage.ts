/** What may stand in a stored field that an older version cannot read: other types, words of a newer version, damage. */
export const garbage: readonly unknown[] = [
  null,
  true,
  -1.5,
  2 ** 60,
  '',
  'E_OF_TOMORROW',
  'not a moment',
  [],
  [null],
  ['of-tomorrow'],
  [{ at: 'yesterday' }],
  {},
  { code: 'E_OF_TOMORROW', at: '2026-11-20T08:00:00Z' },
  { id: 7 },
  { 'no tag!': 'x' },
];

/** A row with each field given set to each piece of garbage, and one with a field that nobody knows. */
export function spoil<T extends object>(row: T, fields: readonly string[]): readonly (readonly [string, unknown, T])[] {
  const unknownField = [['ofTomorrow', 1, { ...row, ofTomorrow: 1 }]] as const;
  return [
    ...fields.flatMap((name) => garbage.map((value) => [name, value, { ...row, [name]: value }] as const)),
    ...unknownField,
  ];
}
