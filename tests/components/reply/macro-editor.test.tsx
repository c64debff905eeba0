import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MacroEditor } from '../../../components/reply/macro-editor.tsx';
import { checkPersonalMacro, startPersonalMacro, type PersonalMacro } from '../../../domain/macros/personal-macro.ts';
import { drawIn } from '../support.tsx';

const pack = { constants: { traceDays: 2 }, snippets: [] };

async function drawEditor(
  start: PersonalMacro = startPersonalMacro('own-1', 'de', 'Guten Tag', '2026-11-20T08:00:00Z'),
  { isBegun = true, leftOut = [] as readonly string[] } = {},
) {
  const calls = {
    onSave: vi.fn<(own: PersonalMacro) => void>(),
    onDelete: vi.fn<() => void>(),
    onLeave: vi.fn<() => void>(),
  };
  function Desk() {
    const [own, setOwn] = useState(start);
    return (
      <MacroEditor
        unsaved={{
          own,
          isBegun,
          isKept: false,
          isChanged: own !== start,
          faults: checkPersonalMacro(own, pack),
          leftOut,
          trouble: undefined,
        }}
        languages={{ agent: 'en', first: 'de', offered: ['de', 'en'] }}
        variables={[{ name: 'buyer.name' }, { name: 'order.id' }]}
        onChange={setOwn}
        onSave={() => calls.onSave(own)}
        onDelete={calls.onDelete}
        onLeave={calls.onLeave}
      />
    );
  }
  const drawn = await drawIn('en', <Desk />);
  return { ...drawn, calls, text: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' }) };
}

const save = () => screen.getByRole('button', { name: 'Save' });

describe('the editor of an own reply', () => {
  it('begins in the title', async () => {
    await drawEditor();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }));
  });

  it('takes no focus when it was left before and is found again', async () => {
    await drawEditor(undefined, { isBegun: false });
    expect(document.activeElement).toBe(document.body);
  });

  it('says that it was left unfinished', async () => {
    await drawEditor(undefined, { isBegun: false });
    expect(screen.getByRole('status').textContent).toBe('You left this unfinished.');
  });

  it('saves title, code and text', async () => {
    const { user, calls } = await drawEditor();
    await user.keyboard('Hello');
    await user.type(screen.getByRole('textbox', { name: 'Short code' }), 'Hi There!');
    await user.click(save());
    expect(calls.onSave.mock.calls[0]?.[0].macro).toMatchObject({
      title: { en: 'Hello' },
      code: 'hithere',
      body: { de: 'Guten Tag' },
    });
  });

  it('does not save without a title and leads to it', async () => {
    const { user, calls } = await drawEditor();
    await user.click(save());
    expect([calls.onSave.mock.calls, document.activeElement, screen.queryByText('Enter a title.') !== null]).toEqual([
      [],
      screen.getByRole('textbox', { name: 'Title' }),
      true,
    ]);
  });

  it('says at once where the text has a fault, and does not save it', async () => {
    const { user, text, calls } = await drawEditor();
    await user.keyboard('Hello');
    fireEvent.change(text, { target: { value: 'Guten Tag,\n{{buyer.nmae}}' } });
    await user.click(save());
    expect([screen.getByRole('status').textContent, calls.onSave.mock.calls]).toEqual([
      'German, 2:1: “buyer.nmae” is not a variable that can be used here.',
      [],
    ]);
  });

  it('puts a variable at the caret', async () => {
    const { user, text } = await drawEditor();
    text.setSelectionRange(5, 5);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Variable' }), 'Order number');
    expect(text.value).toBe('Guten{{order.id}} Tag');
  });

  it('keeps a text in each language', async () => {
    const { user, text, calls } = await drawEditor();
    await user.keyboard('Hello');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'en');
    await user.type(text, 'Good day');
    await user.click(save());
    expect(calls.onSave.mock.calls[0]?.[0].macro.body).toEqual({ de: 'Guten Tag', en: 'Good day' });
  });

  it('leaves on Escape when nothing was changed', async () => {
    const { user, calls } = await drawEditor();
    await user.keyboard('{Escape}');
    expect(calls.onLeave).toHaveBeenCalledTimes(1);
  });

  it('does not throw changes away on the first Escape, but says so', async () => {
    const { user, calls } = await drawEditor();
    await user.keyboard('Hello{Escape}');
    expect([calls.onLeave.mock.calls, screen.queryByText(/Not saved yet/) !== null]).toEqual([[], true]);
    await user.keyboard('{Escape}');
    expect(calls.onLeave).toHaveBeenCalledTimes(1);
  });

  it('stays while an input method is composing', async () => {
    const { calls } = await drawEditor();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Title' }), { key: 'Escape', isComposing: true });
    expect(calls.onLeave).not.toHaveBeenCalled();
  });

  it('A15: marks braces of a taken-over text, and nothing else of it', async () => {
    const body = 'Hallo {{buyer.name}}\nCode: {{"{{"}}const.x{{"}}"}}\nEnde';
    const { container } = await drawEditor(startPersonalMacro('own-1', 'de', body, '2026-11-20T08:00:00Z'));
    expect([...container.querySelectorAll('.scp-literal mark')].map((mark) => mark.textContent)).toEqual(['{{', '}}']);
    expect(screen.getByText(/^Code:/).textContent).toBe('Code: {{const.x}}');
  });

  it('A15: says nothing of braces where all of them are variables', async () => {
    const own = startPersonalMacro('own-1', 'de', 'Hallo {{buyer.name}}, {x}', '2026-11-20T08:00:00Z');
    const { container } = await drawEditor(own);
    expect(container.querySelector('.scp-literal')).toBeNull();
  });

  it('A14: says which invisible characters were not taken over', async () => {
    await drawEditor(undefined, { leftOut: ['U+202E', 'U+200B', 'U+202E'] });
    expect(screen.getByText('3 invisible characters were not copied: U+202E, U+200B')).toBeTruthy();
  });
});

describe('a text in foreign signs', () => {
  const foreign = () => startPersonalMacro('own-1', 'de', '｛｛buyer.name｝｝, ${order.id}', '2026-11-20T08:00:00Z');

  it('F10: is named with its place, and mended by one press', async () => {
    const { user, text } = await drawEditor(foreign());
    expect(screen.getByRole('status').textContent).toContain('German, 1:1');
    await user.click(screen.getByRole('button', { name: 'Turn them into variables' }));
    expect(text.value).toBe('{{buyer.name}}, {{order.id}}');
    expect(screen.queryByRole('button', { name: 'Turn them into variables' })).toBeNull();
    expect(document.activeElement).toBe(text);
  });

  it('F10: is not saved as it stands', async () => {
    const { user, calls } = await drawEditor({ ...foreign(), macro: { ...foreign().macro, title: { en: 'One' } } });
    await user.click(save());
    expect(calls.onSave).not.toHaveBeenCalled();
  });
});
