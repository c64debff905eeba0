import { act, screen } from '@testing-library/react';
import { LookUpPage } from '../../../app/lookup/lookup.tsx';
import type { ActivePack } from '../../../domain/team/active-pack.ts';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { aroundBy, makeDevice } from '../make-device.tsx';
import { drawIn, wordsOf } from '../../components/support.tsx';

interface Drawn {
  /** Behind the page's name. */
  readonly at?: string;
  /** `null`: none. */
  readonly active?: ActivePack | null;
  readonly language?: InterfaceLanguage;
}

/** The look-up as it opens at an address, with the sample pack unless another is given. */
export async function drawLookUp({ at = '', active = sampleInUse, language = 'en' }: Drawn = {}) {
  history.replaceState(null, '', `/lookup.html${at}`);
  const Around = aroundBy(makeDevice({ language }));
  const userStore = makeUserStore();
  const drawn = await drawIn(
    language,
    <Around>
      <LookUpPage packStore={makePackStore(active ?? undefined)} userStore={userStore} />
    </Around>,
  );
  await act(async () => undefined);
  return drawn;
}

export const field = () => screen.getByRole<HTMLInputElement>('searchbox');
export const body = () => wordsOf(document.body);
