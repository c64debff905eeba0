/** Stored values that an older version can't read: other types, values of a newer version, damage. */
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

/** The row with each given field set to each piece of garbage, and once with an unknown field. */
export function spoil<T extends object>(row: T, fields: readonly string[]): readonly (readonly [string, unknown, T])[] {
  const unknownField = [['ofTomorrow', 1, { ...row, ofTomorrow: 1 }]] as const;
  return [
    ...fields.flatMap((name) => garbage.map((value) => [name, value, { ...row, [name]: value }] as const)),
    ...unknownField,
  ];
}
