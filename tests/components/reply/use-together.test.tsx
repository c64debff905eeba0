import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { delay, drawDesk, rowOf } from './reply-desk.tsx';

afterEach(() => vi.restoreAllMocks());

/** Lays the panes out: 60 px high, the text 300 px long, its meaning 180 px, and the place of each value as given. */
function layOut(places: Readonly<Record<string, number>>) {
  const isRead = (element: Element) => element.matches('.scp-read');
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(60);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return isRead(this) ? 300 : 180;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = this.matches('.v') ? places[this.textContent] : undefined;
    if (place === undefined) return new DOMRect(0, 0, 300, 60);
    return new DOMRect(0, place - (this.closest('.scp-read, .scp-mean')?.scrollTop ?? 0), 80, 20);
  });
}
const panes = () => ['.scp-read', '.scp-mean'].map((pane) => document.querySelector(pane)!);
const tops = () => panes().map(({ scrollTop }) => scrollTop);

describe('J4: text and meaning of a reply with fields', () => {
  it('both show the place of the value that is being filled in', async () => {
    layOut({ 'Cause of the delay': 100, 'Days more': 160 });
    const { user, field } = await drawDesk({ rows: [rowOf(delay)], read: ['de'] });
    await user.type(field, '{Enter}');
    const cause = await screen.findByRole('textbox', { name: /Cause of the delay/ });
    await waitFor(() => expect([document.activeElement, tops()]).toEqual([cause, [80, 80]]));
    expect(panes().map((pane) => pane.querySelector('.v.at')?.textContent)).toEqual([
      'Cause of the delay',
      'Cause of the delay',
    ]);
    await user.click(screen.getByRole('textbox', { name: /Days more/ }));
    // The meaning is at its end before the place is in its middle.
    await waitFor(() => expect(tops()).toEqual([140, 120]));
  });

  it('are moved together, each by its own share', async () => {
    layOut({});
    await drawDesk({ rows: [rowOf(delay)] });
    const [read, mean] = panes();
    read!.scrollTop = 120;
    fireEvent.scroll(read!);
    expect(tops()).toEqual([120, 60]);
    // What was moved from here leads nothing.
    fireEvent.scroll(mean!);
    expect(tops()).toEqual([120, 60]);
    mean!.scrollTop = 120;
    fireEvent.scroll(mean!);
    expect(tops()).toEqual([240, 120]);
  });
});
