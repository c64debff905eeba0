import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PageConnection } from '../../../app/panel/page/connect-page.ts';
import { useTab } from '../../../app/panel/use-tab.ts';
import type { PanelPlace } from '../../../domain/panel.ts';
import { drawIn } from '../../components/support.tsx';

function makePage(isSidePanel = false) {
  const call = vi.fn<(name: string, ask: unknown) => Promise<unknown>>(async () => ({}));
  return { call, page: { isSidePanel, call } as unknown as PageConnection };
}

function Panel({ page, place }: { page: PageConnection; place: PanelPlace | undefined }) {
  const { tab, hide, isShown, side, open } = useTab(page, place);
  return (
    <>
      {isShown && (
        <button ref={tab} onClick={open}>
          tab {side}
        </button>
      )}
      <div hidden={isShown}>
        <button ref={hide}>hide</button>
        <input aria-label="search" />
      </div>
    </>
  );
}

const at = (collapsed: boolean, side: 'left' | 'right' = 'right'): PanelPlace => ({ width: 360, side, collapsed });

describe('the focus between the panel and its tab', () => {
  it('is on the tab once the panel is hidden from inside, and on the button that hides once the tab was pressed', async () => {
    const { page, call } = makePage();
    const { rerender, user } = await drawIn('en', <Panel page={page} place={at(false)} />);
    screen.getByRole('textbox').focus();
    rerender(<Panel page={page} place={at(true)} />);
    expect(document.activeElement?.textContent).toBe('tab right');
    await user.click(screen.getByRole('button', { name: 'tab right' }));
    expect(call.mock.calls).toEqual([['arrange', { collapsed: false }]]);
    rerender(<Panel page={page} place={at(false)} />);
    expect(document.activeElement?.textContent).toBe('hide');
  });

  it('stays on the page when the panel is hidden or shown from there', async () => {
    const { page } = makePage();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { rerender } = await drawIn('en', <Panel page={page} place={at(false)} />);
    rerender(<Panel page={page} place={at(true)} />);
    rerender(<Panel page={page} place={at(false)} />);
    expect(document.activeElement).toBe(document.body);
    vi.restoreAllMocks();
  });

  it('survives a page that takes no order', async () => {
    const { page, call } = makePage();
    call.mockRejectedValue(new Error('no-line'));
    const { user } = await drawIn('en', <Panel page={page} place={at(true, 'left')} />);
    await user.click(screen.getByRole('button', { name: 'tab left' }));
    await act(async () => undefined);
    expect(screen.getByRole('button', { name: 'tab left' })).toBeTruthy();
  });

  it('has no tab in the browser’s side panel', async () => {
    await drawIn('en', <Panel page={makePage(true).page} place={at(true)} />);
    expect(screen.queryByRole('button', { name: /tab/ })).toBeNull();
  });
});
