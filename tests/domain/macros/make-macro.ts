import { packSchema, type Macro } from '../../../domain/pack/schema.ts';
import { smallMacro, smallPack, type PackInput } from '../pack/small-pack.ts';

/** An invented macro as in a pack, with whatever a case is about. */
export function makeMacro(changes: Partial<PackInput['macros'][number]>): Macro {
  return packSchema.parse(smallPack({ macros: [smallMacro({ fields: [], ...changes })] })).macros[0]!;
}
