import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { SizeSection } from '../../../components/sizes/size-section.tsx';
import { useSize } from '../../../components/sizes/use-size.ts';
import type { SizeChart } from '../../../domain/pack/schema.ts';
import { sizeSentenceValues } from '../../../domain/sizes/telling/describe-size.ts';
import { chartTable, writeTable } from '../../../domain/sizes/telling/size-table.ts';
import type { SizeHint } from '../../../domain/sizes/charts/size-question.ts';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import { ownSlipper, womenPlus2, womenPlus3, womenRetail } from '../../domain/sizes/charts/charts.ts';
import type { SentenceDesk } from '../../../components/reply/sentence-bar.tsx';
import { plainDesk } from '../reply/sentence-desk.ts';
import { drawIn } from '../support.tsx';

const retail: SizeChart = {
  ...womenRetail,
  source: { title: 'Shop table', url: 'https://example.com/sizes', checkedOn: '2026-03-02' },
};
const shoes = [womenPlus2, womenPlus3, retail, ownSlipper];
export const NO_HINT: SizeHint = {};

interface Options {
  found?: string;
  hint?: SizeHint;
  charts?: readonly SizeChart[];
  own?: string;
  open?: boolean;
  mode?: 'insert' | 'copy';
  hasSizes?: boolean;
  hasSentence?: boolean;
  language?: InterfaceLanguage;
  desk?: SentenceDesk;
}

/** The size card for a phrase of the buyer's message; its sentence is in German. */
export async function drawSizes(options: Options = {}) {
  const { found, hint = NO_HINT, charts = shoes, own, open = true, mode = 'insert', hasSentence = true } = options;
  const desk = options.desk ?? plainDesk;
  const calls = { onInsert: vi.fn<(text: string) => void>(), onCopy: vi.fn<(text: string) => void>() };
  function Host() {
    const size = useSize(found, hint, charts, own);
    const table = size.answer?.kind === 'answer' ? chartTable(size.answer, charts) : undefined;
    return (
      <SizeSection
        table={
          table && {
            table,
            text: writeTable(table, () => ''),
            words: { title: undefined, heads: [], isRightToLeft: false },
          }
        }
        pictures={{ copy: () => Promise.resolve(true) }}
        size={size}
        isFromMessage={found !== undefined && size.phrase === found}
        hasSizes={options.hasSizes}
        language="de"
        sentences={{
          ofAnswer: (answer, question) => {
            const values = sizeSentenceValues(answer, question, { language: 'de' });
            if (!hasSentence) return undefined;
            return {
              text: `${values['size.asked']} entspricht ${values['size.range']}.`,
              meaning: `${values['size.asked']} is ${values['size.range']}.`,
            };
          },
          ofQuestion: ({ kind }) =>
            hasSentence ? { text: `Frage (${kind})`, meaning: `Question (${kind})` } : undefined,
        }}
        open={open}
        onToggle={vi.fn()}
        writing={{ mode, desk, insert: calls.onInsert, copy: calls.onCopy, said: undefined }}
      />
    );
  }
  const drawn = await drawIn(options.language ?? 'en', <Host />);
  return { ...drawn, ...calls, field: screen.queryByRole<HTMLInputElement>('textbox') };
}
