import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FileLine, type CertificateFiles } from '../../../components/certificates/file-line.tsx';
import type { FileState } from '../../../domain/certificates/file-state.ts';
import { drawIn, wordsOf } from '../support.tsx';

const file = { name: 'mark.pdf', path: 'files/mark.pdf', sha256: 'ab'.repeat(32), bytes: 214_000 };
const held = { file: new File(['x'], 'mark.pdf', { type: 'application/pdf' }), url: 'blob:https://a.example/1' };

async function draw(state: FileState, language: 'en' | 'zh-CN' = 'en', name = file.name) {
  const files: CertificateFiles = { stateOf: () => state, fetch: vi.fn(), held: () => held };
  const drawn = await drawIn(language, <FileLine file={{ ...file, name }} files={files} />);
  return { ...drawn, files, words: () => wordsOf(drawn.container.querySelector('.scp-file')) };
}

describe('where the file of a certificate is', () => {
  it.each([
    ['elsewhere', /take it from your own folder$/],
    ['not-fetched', /not fetched yet.*Fetch it$/],
    ['fetching', /fetching$/],
    ['held', /214 kB.*open.*save it under its own name, then attach it to the reply$/],
    ['offline', /does not answer.*Try again$/],
    ['not-there', /has no such file.*Try again$/],
    ['wrong-hash', /not the file that the pack names, so it was discarded.*Try again$/],
    ['not-allowed', /^mark\.pdf\s*not offered: only PDF.*own folder$/],
    ['other-kind', /^mark\.pdf\s*not offered: its content does not match its name; tell your lead$/],
    ['no-room', /no space left on this device.*Try again$/],
    ['unavailable', /storage is not available.*Try again$/],
  ] as const)('is said in words: %s', async (state, words) => {
    expect((await draw(state)).words()).toMatch(words);
  });

  it('is said in Chinese too', async () => {
    expect((await draw('wrong-hash', 'zh-CN')).words()).toContain('与资料包登记的文件不符，未保存');
  });
});

describe('the file of a certificate', () => {
  it('is fetched when that is asked for', async () => {
    const { files } = await draw('not-fetched');
    fireEvent.click(screen.getByRole('button', { name: 'Fetch it' }));

    expect(files.fetch).toHaveBeenCalledWith(file);
  });

  it('opens in a tab and is saved under its own name', async () => {
    await draw('held');
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.getAttribute('download'), link.getAttribute('target')]);

    expect(links).toEqual([
      ['mark.pdf', null],
      [null, '_blank'],
    ]);
  });

  it('promises no drag, which no browser lets out of this frame', async () => {
    await draw('held');
    expect(screen.getByText('mark.pdf').getAttribute('draggable')).toBe('false');
  });

  it.each(['not-allowed', 'other-kind'] as const)('A18: has no link and no button when it is %s', async (state) => {
    const { files } = await draw(state);
    expect([...screen.queryAllByRole('link'), ...screen.queryAllByRole('button')]).toEqual([]);
    expect(files.fetch).not.toHaveBeenCalled();
  });

  it('A18: shows what hides in its name', async () => {
    expect((await draw('not-allowed', 'en', 'CE\u202efdp.exe')).words()).toMatch(/^CEU\+202Efdp\.exe/);
  });
});
