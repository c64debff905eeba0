import '../../components/styles/panel.css';
import '../../components/styles/health.css';
import '../../components/styles/point.css';
import '../../components/styles/reply.css';
import '../../components/styles/preview.css';
import '../../components/styles/value-form.css';
import '../../components/styles/sections.css';
import '../../components/styles/certificates.css';
import { openPackStore } from '../../storage/pack-store.ts';
import { openOwnStore } from '../pages/open-own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { App } from './app.tsx';
import { connectPage } from './connect-page.ts';

const page = connectPage();
void startPage(<App page={page} packStore={openPackStore()} userStore={openOwnStore()} />);
