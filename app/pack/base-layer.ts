import expectations from '../../packs/base/expectations.json' with { type: 'json' };
import intents from '../../packs/base/intents.json' with { type: 'json' };
import schemes from '../../packs/base/schemes.json' with { type: 'json' };
import sentences from '../../packs/base/sentences.json' with { type: 'json' };
import sizeCharts from '../../packs/base/size-charts.json' with { type: 'json' };
import synonyms from '../../packs/base/synonyms.json' with { type: 'json' };
import type { BaseLayer } from '../../domain/pack/lay-base.ts';

/** The facts that ship with the extension. Their shape is proved in the tests, so that no page spends time on it. */
export const baseLayer = {
  ...intents,
  ...sizeCharts,
  ...schemes,
  ...expectations,
  ...sentences,
  ...synonyms,
} as unknown as BaseLayer;
