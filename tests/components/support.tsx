import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { changeLanguage, startTexts, type InterfaceLanguage } from '../../locales/index.ts';

afterEach(cleanup);

/** Draws a part as an agent sees it whose interface is in a language. */
export async function drawIn(language: InterfaceLanguage, element: ReactElement) {
  await (i18next.isInitialized ? changeLanguage(language) : startTexts(language));
  return { user: userEvent.setup(), ...render(element) };
}

/** What a person reads of an element, in one line. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A promise that the test settles itself. */
export function holdBack<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
