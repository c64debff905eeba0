import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HealthList } from '../../components/panel/health-list.tsx';
import { drawIn, wordsOf } from './support.tsx';

it('A13: the list of what was read says where the pack names another place in vain', async () => {
  await drawIn(
    'en',
    <HealthList
      health={[
        { part: 'composer', read: true, from: 'page', sure: 'high', refused: true },
        { part: 'buyer', read: true, from: 'page', sure: 'high' },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map((item) => wordsOf(item))).toEqual([
    expect.stringMatching(/from the page · sure · the team's pack names another place, but is not signed$/),
    expect.stringMatching(/from the page · sure$/),
  ]);
});
