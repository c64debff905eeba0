import '../../components/styles/panel.css';
import '../../components/styles/pages.css';
import { openPackStore } from '../../storage/pack-store.ts';
import { openUserStore } from '../../storage/user-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { Diagnostics } from './diagnostics.tsx';

void startPage(<Diagnostics packStore={openPackStore()} userStore={openUserStore()} />);
