import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { changeLanguage, startTexts, type InterfaceLanguage } from '../../locales/index.ts';

afterEach(cleanup);

/** Renders a component for an agent whose interface has this language. */
export async function drawIn(language: InterfaceLanguage, element: ReactElement) {
  await (i18next.isInitialized ? changeLanguage(language) : startTexts(language));
  return { user: userEvent.setup(), ...render(element) };
}

/** An element's visible text, on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A promise that the test settles. */
export function holdBack<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
