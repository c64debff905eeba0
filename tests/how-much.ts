/**
 * Some tests try the same thing on very many inputs. With `--mode whole` (as in CI and for the long tables) they try them all; otherwise a fixed sample,
 * so that `npm run check` stays short enough to run before every push.
 */
export const isWhole = import.meta.env.MODE === 'whole';

/** Every `step`th of a list, from the first; all of it in whole mode. */
export function sample<T>(list: readonly T[], step: number): readonly T[] {
  return isWhole ? list : list.filter((_one, at) => at % step === 0);
}

/** A number of rounds: `few` in a sample, `all` in whole mode. */
export function rounds(all: number, few: number): number {
  return isWhole ? all : few;
}
