import { screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { Guarded } from '../../../components/controls/guarded.tsx';
import { Section } from '../../../components/controls/section.tsx';
import { drawIn, wordsOf } from '../support.tsx';

/** React and the page report every error even if it is caught. */
let silenced: MockInstance[];
beforeEach(() => {
  silenced = [vi.spyOn(console, 'error').mockImplementation(() => undefined)];
});
afterEach(() => silenced.forEach((spy) => spy.mockRestore()));

let isBroken = true;
beforeEach(() => {
  isBroken = true;
});

function Breaking({ words }: { words: string }) {
  if (isBroken) throw new URIError('URI malformed');
  return <p>{words}</p>;
}

function Panel() {
  const [open, setOpen] = useState<string>();
  const row = (title: string, body: string, isSound = false) => (
    <Guarded name={title} of={open}>
      <Section
        icon="cert"
        title={title}
        summary="3 valid"
        open={open === title}
        onToggle={() => setOpen(open === title ? undefined : title)}
      >
        {isSound ? <p>{body}</p> : <Breaking words={body} />}
      </Section>
    </Guarded>
  );
  return (
    <>
      <Guarded text="unused">
        <p>Listed: caution</p>
      </Guarded>
      {row('Certificates', 'A licence')}
      {row('Sizes', 'EU 42', true)}
    </>
  );
}

describe('a section that fails', () => {
  it.each([
    ['en', 'Certificates cannot be shown. The rest still works.Try again'],
    ['zh-CN', '“Certificates”无法显示，其余部分仍可用。重试'],
    ['zh-TW', '「Certificates」無法顯示，其餘部分仍可使用。重試'],
  ] as const)('D7: says so in its own place, and the verdict stands (%s)', async (language, sentence) => {
    const { user } = await drawIn(language, <Panel />);
    await user.click(screen.getByRole('button', { name: /Certificates/ }));
    expect(wordsOf(screen.getByRole('alert'))).toBe(sentence);
    expect(screen.getByText('Listed: caution')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Sizes/ })).toBeTruthy();
  });

  it('D7: can be tried again', async () => {
    const { user } = await drawIn('en', <Panel />);
    await user.click(screen.getByRole('button', { name: /Certificates/ }));
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('A licence')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('D7: can be closed by its row, and left for another section', async () => {
    const { user } = await drawIn('en', <Panel />);
    await user.click(screen.getByRole('button', { name: /Certificates/ }));
    await user.click(screen.getByRole('button', { name: /Certificates/ }));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Certificates/ }));
    await user.click(screen.getByRole('button', { name: /Sizes/ }));
    expect([screen.queryByRole('alert'), screen.getByText('EU 42').tagName]).toEqual([null, 'P']);
  });

  it('D7: is drawn again by itself once it is about something else', async () => {
    const { rerender } = await drawIn(
      'en',
      <Guarded of={1}>
        <Breaking words="A licence" />
      </Guarded>,
    );
    expect(screen.getByRole('alert')).toBeTruthy();
    isBroken = false;
    rerender(
      <Guarded of={2}>
        <Breaking words="A licence" />
      </Guarded>,
    );
    expect(screen.getByText('A licence')).toBeTruthy();
  });
});
