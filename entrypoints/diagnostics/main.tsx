import '../../components/styles/panel.css';
import '../../components/styles/pages.css';
import { openPackStore } from '../../storage/pack-store.ts';
import { openOwnStore } from '../pages/open-own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { Diagnostics } from '../../app/diagnostics/diagnostics.tsx';

void startPage(<Diagnostics packStore={openPackStore()} userStore={openOwnStore()} />);
