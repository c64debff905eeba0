import '../../components/styles/panel.css';
import '../../components/styles/notice.css';
import '../../components/styles/reply.css';
import '../../components/styles/pages.css';
import '../../components/styles/join.css';
import '../../components/styles/conduct.css';
import { openPackStore } from '../../storage/pack-store.ts';
import { openOwnStore } from '../pages/open-own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { Options } from '../../app/options/options.tsx';

void startPage(<Options packStore={openPackStore()} userStore={openOwnStore()} />);
