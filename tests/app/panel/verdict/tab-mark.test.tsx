import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CollapsedTab } from '../../../../app/panel/collapsed-tab.tsx';
import { createMarkBoard, useReportMark, type MarkBoard } from '../../../../app/panel/verdict/tab-mark.ts';
import type { Verdict } from '../../../../domain/blacklist/verdict-kinds.ts';
import type { Mark } from '../../../../domain/verdict-icons.ts';
import type { PageState } from '../../../../domain/reading.ts';
import { drawIn } from '../../../components/support.tsx';
import { slippers } from '../draw-panel.tsx';

function Report({ marks, state, verdict }: { marks: MarkBoard; state: PageState; verdict?: Verdict | undefined }) {
  useReportMark(marks, state, verdict);
  return null;
}

const listed = (severity: 1 | 2 | 3) =>
  ({
    kind: 'listed',
    severity,
    by: 'order',
    entry: { reason: 'extortion', severity, since: '2026-01-01', until: '2027-01-01' },
  }) as unknown as Verdict;
const open = slippers();

/** For every mark, what leads to it; the compiler counts. */
const ways: Readonly<Record<Mark, readonly [PageState, Verdict?]>> = {
  'not-listed': [open, { kind: 'not-listed', by: 'order' } as Verdict],
  'past-case': [open, listed(1)],
  caution: [open, listed(2)],
  block: [open, listed(3)],
  'cannot-check': [open, { kind: 'cannot-check', reason: 'stale' } as Verdict],
  reading: [{ kind: 'reading', site: 'etsy' }, listed(3)],
  'layout-changed': [{ kind: 'layout-changed', site: 'etsy', health: [] }, listed(3)],
  none: [{ kind: 'no-conversation', site: 'etsy', health: [] }, listed(3)],
};

describe('what the collapsed tab shows', () => {
  it.each(Object.entries(ways))('is %s', async (mark, [state, verdict]) => {
    const marks = createMarkBoard();
    await drawIn(
      'en',
      <>
        <Report marks={marks} state={state} verdict={verdict} />
        <CollapsedTab marks={marks} state={state} side="left" onOpen={() => undefined} ref={null} />
      </>,
    );
    expect([...screen.getByRole('button').classList]).toEqual(['scp-tab', mark, 'left']);
    expect(document.body.textContent).not.toMatch(/Vogelsang|extortion/);
  });

  it('is that it is being read, until the list has answered', async () => {
    const marks = createMarkBoard();
    await drawIn('en', <CollapsedTab marks={marks} state={open} side="right" onOpen={() => undefined} ref={null} />);
    const tab = () => screen.getByRole('button').getAttribute('aria-label');
    expect(tab()).toBe('Open Sidedesk: reading');
    act(() => marks.write('etsy 77', 'block'));
    expect(tab()).toBe('Open Sidedesk: listed');
  });

  it('is never what was found for another buyer', async () => {
    const marks = createMarkBoard();
    await drawIn('en', <CollapsedTab marks={marks} state={open} side="right" onOpen={() => undefined} ref={null} />);
    act(() => marks.write('etsy 78', 'not-listed'));
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe('Open Sidedesk: reading');
  });

  it('opens the panel', async () => {
    const onOpen = vi.fn();
    const tab = <CollapsedTab marks={createMarkBoard()} state={open} side="right" onOpen={onOpen} ref={null} />;
    const { user } = await drawIn('en', tab);
    await user.click(screen.getByRole('button'));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});
