import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CodeSetting } from '../../../app/options/code-setting.tsx';
import { codeTrigger } from '../../../domain/small-values.ts';
import { drawIn } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';

it('typed codes begin with what the agent chose, or are off', async () => {
  const device = makeDevice({}, { [codeTrigger.key]: ';' });
  const Around = aroundBy(device);
  const { user } = await drawIn(
    'en',
    <Around>
      <CodeSetting />
    </Around>,
  );
  const choice: HTMLSelectElement = await screen.findByLabelText(/Typed codes/);
  expect([choice.value, [...choice.options].map(({ text }) => text)]).toEqual([
    ';',
    ['begin with /', 'begin with ;', 'begin with \\', 'off'],
  ]);
  await user.selectOptions(choice, 'off');
  await waitFor(async () => expect(await device.values.read(codeTrigger)).toBe('off'));
});
