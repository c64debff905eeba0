import { screen } from '@testing-library/react';

export const groups = ['7K3M', 'QX2P', '9DHF', 'W4TB', 'C8RN', '5VJE', 'ZA6G', 'M11X'];

/** Random draws, in order; the last one repeats. */
export function drawing(...draws: readonly (readonly number[])[]): () => readonly number[] {
  let at = -1;
  return () => {
    at = Math.min(at + 1, draws.length - 1);
    return draws[at] ?? [];
  };
}

export function fieldsOf(): HTMLInputElement[] {
  return screen.queryAllByRole('textbox');
}

/** Numbers of the requested groups, from 1, as they are read out. */
export function askedNumbers(): number[] {
  return fieldsOf().map((field) => Number(field.dataset['group']) + 1);
}
