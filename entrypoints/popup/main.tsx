import '../../components/styles/panel.css';
import '../../components/styles/notice.css';
import '../../components/styles/reply.css';
import '../../components/styles/pages.css';
import { openPackStore } from '../../storage/pack-store.ts';
import { openOwnStore } from '../pages/open-own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { Popup } from '../../app/popup/popup.tsx';

void startPage(<Popup packStore={openPackStore()} userStore={openOwnStore()} />);
