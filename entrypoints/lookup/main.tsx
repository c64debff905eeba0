import '../../components/styles/panel.css';
import '../../components/styles/notice.css';
import '../../components/styles/reply.css';
import '../../components/styles/sections.css';
import '../../components/styles/pages.css';
import '../../components/styles/lookup.css';
import { openPackStore } from '../../storage/pack-store.ts';
import { openOwnStore } from '../pages/open-own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { LookUpPage } from '../../app/lookup/lookup.tsx';

void startPage(<LookUpPage packStore={openPackStore()} userStore={openOwnStore()} />);
