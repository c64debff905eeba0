import { describe, expect, it, vi } from 'vitest';
import { checkPackInSlices, checkPack } from '../../../domain/parsing/parse-pack.ts';
import { smallMacro, smallPack, type PackInput } from '../pack/small-pack.ts';

const now = () => Promise.resolve();
const macros = (count: number, changes: Record<number, object> = {}) =>
  Array.from({ length: count }, (_none, i) => ({ ...smallMacro({ id: `m${i}` }), ...changes[i] }));
const check = (pack: unknown) => checkPackInSlices(structuredClone(pack) as Record<string, unknown>, {}, now);

describe('a pack that is checked in slices', () => {
  it.each<[string, unknown]>([
    ['that is sound', smallPack({ macros: macros(600) })],
    ['with a faulty row', smallPack({ macros: macros(600, { 300: { title: 5 } }) as PackInput['macros'] })],
    ['with faults in lists and elsewhere', { ...smallPack(), revision: 'x', products: [{ id: 3 }] }],
    ['with a row twice', smallPack({ macros: [smallMacro(), smallMacro()] })],
    ['whose macros are no list', { ...smallPack(), macros: {} }],
    ['without macros', { ...smallPack(), macros: undefined }],
    ['with more macros than there may be', { ...smallPack(), macros: Array(50_001).fill(smallMacro()) }],
    ['with an id that leads nowhere', smallPack({ folders: [] })],
  ])('%s meets the same as one that is checked at once', async (_what, pack) => {
    const [sliced, whole] = [await check(pack), checkPack(pack)];
    const faults = (one: typeof whole) => (one.ok ? one.value : { ...one.fault, faults: new Set(one.fault.faults) });
    expect(faults(sliced)).toEqual(faults(whole));
  });

  it('gives way again and again', async () => {
    const pause = vi.fn(now);
    await checkPackInSlices(smallPack({ macros: macros(1000) }) as Record<string, unknown>, {}, pause);
    expect(pause.mock.calls.length).toBeGreaterThanOrEqual(4);
  });
});
