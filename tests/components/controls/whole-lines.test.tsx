import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Section } from '../../../components/controls/section.tsx';
import { SendBar } from '../../../components/controls/send-bar.tsx';
import { drawIn } from '../support.tsx';

const LINE = 20;

/** Lines of 20 px in a body of 200 px from 100 px on, scrolled by `top`; the bar is over its last 90 px. */
let top = 0;
const rect = (from: number, height: number) => new DOMRect(0, from, 300, height);

beforeEach(() => {
  top = 0;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const at = Number(/\d+/.exec(this.startContainer.textContent ?? '')?.[0] ?? NaN);
    return (Number.isNaN(at) ? [] : [rect(100 - top + at * LINE, LINE)]) as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.matches('.scp-send') ? rect(210, 90) : rect(100, 200);
  });
});
afterEach(() => vi.restoreAllMocks());

const drawn = () => act(async () => new Promise<number>((done) => requestAnimationFrame(done)));

async function draw(lines: number) {
  await drawIn(
    'en',
    <Section icon="cert" title="Papers" summary="" open onToggle={() => undefined}>
      {Array.from({ length: lines }, (_, at) => (
        <p key={at}>line {at}</p>
      ))}
      <SendBar said={{ text: undefined, onUndo: undefined }}>
        <style>{'.scp-send { position: sticky }'}</style>
        <p>line 3</p>
      </SendBar>
    </Section>,
  );
  await drawn();
  const body = screen.getByText('line 0').parentElement as HTMLElement;
  return {
    body,
    cut: () => ['--cut-start', '--cut-end', '--end'].map((name) => body.style.getPropertyValue(name)),
    ends: () => ['before', 'after'].filter((name) => body.classList.contains(name)),
  };
}

describe('J4: what a section shows above its bar', () => {
  it.each([
    [0, ['0px', '10px', '90px'], ['after']],
    [10, ['10px', '0px', '90px'], ['before', 'after']],
    [5, ['15px', '15px', '90px'], ['before', 'after']],
    [70, ['10px', '0px', '90px'], ['before']],
  ])('is whole lines, scrolled by %i px', async (by, cuts, ends) => {
    const seen = await draw(9);
    top = by;
    seen.body.dispatchEvent(new Event('scroll'));
    await drawn();
    expect([seen.cut(), seen.ends()]).toEqual([cuts, ends]);
  });

  it('fades at neither end where all is in sight', async () => {
    const seen = await draw(4);
    expect([seen.cut(), seen.ends()]).toEqual([['0px', '0px', '90px'], []]);
  });

  it('is looked at again when it becomes longer', async () => {
    const seen = await draw(4);
    const added = document.createElement('p');
    added.textContent = 'line 5';
    await act(async () => void seen.body.prepend(added));
    await drawn();
    expect(seen.ends()).toEqual(['after']);
  });
});
