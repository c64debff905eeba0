import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useState } from 'react';
import { TextSetting } from '../../../app/options/text-setting.tsx';

afterEach(cleanup);

function draw(cut?: (text: string) => string) {
  const onChange = vi.fn<(text: string) => void>();
  function Page() {
    const [value, setValue] = useState('');
    const take = (text: string) => {
      onChange(text);
      setValue(text);
    };
    return <TextSetting label="Name" hint="" value={value} maxLength={40} {...(cut && { cut })} onChange={take} />;
  }
  render(<Page />);
  return { onChange, field: screen.getByRole<HTMLInputElement>('textbox'), user: userEvent.setup() };
}

describe('Q15: a setting of one line', () => {
  it('is kept without the field being left, since a closed tab tells it nothing', async () => {
    const { field, onChange, user } = draw();
    await user.type(field, 'Mei');
    await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['Mei']]));
    expect(document.activeElement).toBe(field);
  });

  it('lets the agent type on in the same place', async () => {
    const { field, onChange, user } = draw();
    await user.type(field, 'Mei ');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    await user.type(field, 'Lin');
    expect(field.value).toBe('Mei Lin');
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith('Mei Lin'));
  });

  it('is kept after an input method has written it, and not in the middle of a word', async () => {
    const { field, onChange } = draw();
    fireEvent.input(field, { target: { value: 'mei' }, isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '梅' }, isComposing: true });
    fireEvent.compositionEnd(field);
    await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['梅']]));
  });

  it('is kept as it is cut, and once, when the field is left', async () => {
    const { field, onChange, user } = draw((text) => text.slice(0, 3));
    await user.type(field, ' Meilin ');
    await user.tab();
    expect([onChange.mock.calls, field.value]).toEqual([[['Mei']], 'Mei']);
  });
});
