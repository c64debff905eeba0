import { beforeEach, vi } from 'vitest';

/** The clipboard of every test of a file: it takes what is copied, and tells. */
export function hearCopies() {
  const copied = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    copied.mockReset().mockResolvedValue(undefined);
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
  });
  return copied;
}
