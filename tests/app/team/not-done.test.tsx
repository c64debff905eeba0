import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { forget, note, useNotDone, type NotDone } from '../../../app/team/not-done.ts';

type Said = readonly [why: NotDone, isDone: boolean, what?: string];

beforeEach(() => act(forget));

describe('Q23: the notice of what was not done', () => {
  it.each<{ what: string; said: readonly Said[]; shown: NotDone | undefined }>([
    {
      what: 'goes when the same thing is done',
      said: [
        ['unsaved', false, 'theme'],
        ['unsaved', true, 'theme'],
      ],
      shown: undefined,
    },
    {
      what: 'stays when another one of its kind is done',
      said: [
        ['unsaved', false, 'theme'],
        ['unsaved', true, 'name'],
      ],
      shown: 'unsaved',
    },
    {
      what: 'is not hidden by what could not be read',
      said: [
        ['unsaved', false, 'theme'],
        ['unread', false],
      ],
      shown: 'unsaved',
    },
    {
      what: 'stays for what could not be read, although another thing was',
      said: [
        ['unread', false],
        ['unread', true],
      ],
      shown: 'unread',
    },
    {
      what: 'says the newer of two that people wait for',
      said: [
        ['unsaved', false, 'theme'],
        ['refused', false],
      ],
      shown: 'refused',
    },
  ])('$what', ({ said, shown }) => {
    const { result } = renderHook(useNotDone);
    act(() => said.forEach((one) => note(...one)));
    expect(result.current[0]).toBe(shown);
  });
});
