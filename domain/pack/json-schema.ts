import * as z from 'zod';
import { packSchema } from './schema.ts';

/**
 * The JSON Schema of a pack as a person writes it (draft 2020-12); editors suggest its fields and mark mistakes. Fields with a default may be left
 * out.
 */
export function describePack(): Record<string, unknown> {
  return {
    title: 'Sidedesk pack',
    ...z.toJSONSchema(packSchema, { io: 'input' }),
    // Former packs have only buyers and are still read; nobody is "not listed" by them.
    dependentRequired: { buyers: ['buyersKey'] },
  };
}
