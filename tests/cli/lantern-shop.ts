import { smallBuyer } from '../domain/pack/small-pack.ts';

/** Where the team in these tests publishes. */
export const address = 'https://files.example.com/lantern/pack.json';

export const manyBuyers = (count: number) =>
  Array.from({ length: count }, (_none, i) => smallBuyer({ key: i.toString(16).padStart(32, '0') }));
