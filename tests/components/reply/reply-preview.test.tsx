import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { buyerValues, delay, drawDesk, previewText, rowOf, thanks, transit, transitText } from './reply-desk.tsx';
import { wordsOf } from '../support.tsx';

const textOf = (selector: string) => [...previewText().querySelectorAll(selector)].map((element) => wordsOf(element));

describe('a variable of the preview', () => {
  it('shows a known value as filled', async () => {
    await drawDesk({ rows: [rowOf(delay)] });
    expect(textOf('.scp-read .v.fill')).toEqual(['Annika Vogelsang']);
  });

  it('shows a default of the macro as default', async () => {
    await drawDesk({ rows: [rowOf(delay)] });
    expect(textOf('.scp-read .v.def')).toEqual(['Ihr Team']);
  });

  it('shows what is missing by its name in the language of the agent', async () => {
    await drawDesk({ rows: [rowOf(delay)] });
    expect(textOf('.scp-read .v.miss')).toEqual(['Cause of the delay', 'Days more']);
  });

  it('names what the page did not give in Chinese for a Chinese agent', async () => {
    await drawDesk({ agentLanguage: 'zh-CN', values: new Map([['buyer.name', 'Annika Vogelsang']]) });
    expect(textOf('.scp-read .v.miss')).toEqual(['订单号']);
  });

  it('is missing in the meaning as well', async () => {
    await drawDesk({ rows: [rowOf(delay)] });
    expect(textOf('.scp-mean .v.miss')).toEqual(['Cause of the delay', 'Days more']);
  });
});

describe('a value that looks like something else', () => {
  it.each(['{{order.id}}', '{{buyer.name|you}}', '<img src=x onerror="alert(1)">', '<b>Bold</b>', '$1 $&'])(
    'stands as text in the preview: %s',
    async (name) => {
      await drawDesk({ values: new Map([...buyerValues, ['buyer.name', name]]) });
      expect(previewText().querySelector('.scp-read .v.fill')?.textContent).toBe(name);
    },
  );

  it('draws no element', async () => {
    const name = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await drawDesk({ values: new Map([...buyerValues, ['buyer.name', name]]) });
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
  });

  it.each(['{{order.id}}', '<img src=x onerror="alert(1)">'])('is inserted to the letter: %s', async (name) => {
    const { user, field, calls } = await drawDesk({ values: new Map([...buyerValues, ['buyer.name', name]]) });
    await user.type(field, '{Enter}');
    expect(calls.insert).toHaveBeenCalledWith(transitText.replace('Annika Vogelsang', () => name));
  });
});

describe('the two languages of the preview', () => {
  it('J4: show the meaning for the agent before the text for the buyer', async () => {
    await drawDesk();
    expect([...previewText().children].map((part) => [part.getAttribute('lang'), wordsOf(part)])).toEqual([
      ['en', 'Hello Annika Vogelsang, your order 3387204191 is on its way.'],
      ['de', 'Guten Tag Annika Vogelsang,Ihre Bestellung 3387204191 ist unterwegs.'],
    ]);
  });

  it.each([
    [['de'], ['de', 'en']],
    [['de-AT'], ['de', 'en']],
    [['fr'], ['en', 'de']],
  ])('J4: show the text first to an agent who reads %j', async (read, order) => {
    await drawDesk({ read });
    expect([...previewText().children].map((part) => part.getAttribute('lang'))).toEqual(order);
  });

  it.each([
    [['fr'], ['fr', 'de']],
    [['fr', 'de'], ['fr']],
  ])('J4: are turned round for good by m, or in the menu of languages (%j)', async (read, then) => {
    const { handle, calls, user } = await drawDesk({ read });
    handle.current?.swapMeaning();
    await user.click(screen.getByRole('button', { name: /^German/ }));
    await user.click(screen.getByRole('menuitemradio', { name: /^Meaning first/ }));
    expect(calls.onRead.mock.calls).toEqual([[then], [then]]);
  });

  it('J4: name the meaning for a screen reader', async () => {
    await drawDesk();
    expect(screen.getByRole('group', { name: 'Meaning' }).getAttribute('lang')).toBe('en');
  });

  it('show the meaning in Chinese for a Chinese agent', async () => {
    await drawDesk({ agentLanguage: 'zh-CN' });
    expect(textOf('.scp-mean')).toEqual(['Annika Vogelsang你好，订单3387204191在路上。']);
  });

  it.each([
    ['en', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-CN', 'zh-SG'],
  ] as const)('show no meaning where agent (%s) and buyer (%s) read the same', async (agentLanguage, buyerLanguage) => {
    await drawDesk({ agentLanguage, buyerLanguage });
    expect(textOf('.scp-mean')).toEqual([]);
  });

  it('show no meaning where the macro has none in the language of the agent', async () => {
    await drawDesk({ agentLanguage: 'zh-CN', rows: [rowOf(thanks)] });
    expect(textOf('.scp-mean')).toEqual([]);
  });

  it('F26: keep paragraphs apart, each with its own direction', async () => {
    await drawDesk();
    expect([...previewText().querySelectorAll('.scp-read p')].map((p) => p.getAttribute('dir'))).toEqual([
      'auto',
      'auto',
    ]);
  });
});

describe('a macro without the language of the buyer', () => {
  it('F26: says so and names the nearest', async () => {
    await drawDesk({ buyerLanguage: 'pl' });
    expect(screen.getByText('No Polish text. Nearest: English.')).toBeTruthy();
  });

  it('says so in Chinese', async () => {
    await drawDesk({ buyerLanguage: 'pl', agentLanguage: 'zh-CN' });
    expect(screen.getByText('没有波兰语版本，最接近的是英语。')).toBeTruthy();
  });

  it('F26: shows an Arabic text from the right, as its paragraphs say', async () => {
    const macro = makeMacro({ id: 'arabic', body: { ar: 'شكراً {{buyer.name}}' } });
    await drawDesk({ rows: [rowOf(macro)], buyerLanguage: 'ar' });
    const read = previewText().querySelector('.scp-read');
    expect([read?.getAttribute('lang'), read?.querySelector('p')?.getAttribute('dir')]).toEqual(['ar', 'auto']);
  });

  it('says nothing where the text is in the language of the buyer', async () => {
    await drawDesk({ buyerLanguage: 'de-AT' });
    expect(screen.queryByText(/Nearest/)).toBeNull();
  });
});

describe('the limit of a message', () => {
  const overBy = (count: number) => ({ characters: transitText.length - count, by: 'composer' as const });

  it('says by how much a text is over, that nothing is cut, and what can be done', async () => {
    await drawDesk({ limit: overBy(37) });
    const limit = transitText.length - 37;
    const sentence = `37 over the limit of ${limit}. Nothing is cut off: send it in 3 parts, or shorten it with the pen.`;
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('offers a text that is too long in parts, one after the other, and loses nothing', async () => {
    const { user, field, calls } = await drawDesk({ limit: overBy(10) });
    expect(screen.getByRole('button', { name: 'Insert part 1 of 2 Enter' })).toBeTruthy();
    await user.type(field, '{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Insert part 2 of 2 Enter' }));
    expect(calls.insert.mock.calls).toEqual(transitText.split('\n\n').map((part) => [part]));
    expect(calls.onUsed.mock.calls).toEqual([['transit']]);
  });

  it('keeps a part on offer that did not arrive', async () => {
    const insert = async () => ({ kind: 'refused', reason: 'not-taken' }) as const;
    const { user, field } = await drawDesk({ limit: overBy(10), insert });
    await user.type(field, '{Enter}');
    expect(screen.getByRole('button', { name: 'Insert part 1 of 2 Enter' })).toBeTruthy();
  });

  it('counts the draft in the reply box', async () => {
    await drawDesk({ limit: { ...overBy(-10), taken: 13 } });
    expect(screen.getByRole('button', { name: '3 over' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/^3 over the limit of [\d,]+, counting the draft in the reply box\./)).toBeTruthy();
  });

  it('inserts nothing that is over, by key or by button', async () => {
    const { user, field, calls } = await drawDesk({ limit: { ...overBy(0), taken: 1 } });
    await user.type(field, '{Enter}1');
    await user.click(screen.getByRole('button', { name: '1 over' }));
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it('inserts a text that fills it to the last character', async () => {
    const { user, field, calls } = await drawDesk({ limit: overBy(0) });
    await user.type(field, '{Enter}');
    expect(calls.insert.mock.calls).toEqual([[transitText]]);
  });

  it.each([
    [0, 'scp-meter near'],
    [-transitText.length, 'scp-meter'],
    [5, 'scp-meter over'],
  ])('colours its meter when it comes near (%i over)', async (count, classes) => {
    await drawDesk({ limit: overBy(count) });
    expect(screen.getByRole('meter').parentElement?.className.trim()).toBe(classes);
  });

  it('names who set it', async () => {
    await drawDesk({ limit: { characters: 2000, by: 'policy' } });
    expect(screen.getByTitle("Limit in your team's policy for this marketplace")).toBeTruthy();
  });
});

describe('a text changed by hand', () => {
  it('is inserted as it was changed', async () => {
    const { user, calls } = await drawDesk({ rows: [rowOf(thanks)] });
    await user.click(screen.getByRole('button', { name: 'Edit before inserting' }));
    await user.type(screen.getByRole('textbox', { name: 'Text to insert' }), ' Gruß');
    await user.click(screen.getByRole('button', { name: 'Insert Enter' }));
    expect(calls.insert.mock.calls).toEqual([['Danke für das Foto. Gruß']]);
  });

  it('gives way to the macro again when the pen is pressed once more', async () => {
    const { user } = await drawDesk({ rows: [rowOf(thanks)] });
    const pen = screen.getByRole('button', { name: 'Edit before inserting' });
    await user.click(pen);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Other words' } });
    await user.click(pen);
    expect(textOf('.scp-read')).toEqual(['Danke für das Foto.']);
  });

  it('does not follow to another macro', async () => {
    const { user } = await drawDesk({ rows: [rowOf(thanks), rowOf(transit)] });
    await user.click(screen.getByRole('button', { name: 'Edit before inserting' }));
    await user.click(screen.getByText('Parcel on its way'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gets a new line by Enter and inserts nothing', async () => {
    const { user, calls } = await drawDesk({ rows: [rowOf(thanks)] });
    await user.click(screen.getByRole('button', { name: 'Edit before inserting' }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to insert' });
    await user.type(text, '{Enter}Gruß');
    expect([text.value, calls.insert.mock.calls]).toEqual(['Danke für das Foto.\nGruß', []]);
  });
});

it('F27: says that a macro has a fault and inserts nothing of it', async () => {
  const faulty = makeMacro({ id: 'faulty', body: { de: 'Guten Tag {{buyer.name' } });
  const { user, field, calls } = await drawDesk({ rows: [rowOf(faulty)] });
  await user.type(field, '{Enter}');
  await user.click(screen.getByRole('button', { name: 'This macro has a fault' }));
  expect(calls.insert).not.toHaveBeenCalled();
});

it('J4: a reply that is changed by hand keeps its meaning in sight, called the meaning before', async () => {
  const { user } = await drawDesk({ rows: [rowOf(transit)], agentLanguage: 'zh-CN' });
  const meaning = () => screen.getByRole('group', { name: '中文意思' }).textContent;
  expect(meaning()).toBe('Annika Vogelsang你好，订单3387204191在路上。');
  await user.click(screen.getByRole('button', { name: '插入前修改' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '要插入的文字' }).value).toBe(transitText);
  expect(meaning()).toBe('改动前的意思：Annika Vogelsang你好，订单3387204191在路上。');
});
