import base from '../../packs/base/rules.json' with { type: 'json' };
import type { Rule } from '../../domain/pack/kinds/rule.ts';

/** Rules about wording that ship with the extension. Their shape and examples are proved in the tests. */
export const baseRules = base.rules as unknown as readonly Rule[];
