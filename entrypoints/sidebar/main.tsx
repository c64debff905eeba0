import '../../components/styles/panel.css';
import '../../components/styles/verdict.css';
import '../../components/styles/notice.css';
import '../../components/styles/tab.css';
import '../../components/styles/conduct.css';
import '../../components/styles/health.css';
import '../../components/styles/pop.css';
import '../../components/styles/point.css';
import '../../components/styles/reply.css';
import '../../components/styles/own.css';
import '../../components/styles/rest.css';
import '../../components/styles/preview.css';
import '../../components/styles/value-form.css';
import '../../components/styles/guard.css';
import '../../components/styles/sections.css';
import '../../components/styles/whole-lines.css';
import '../../components/styles/certificates.css';
import '../../components/styles/low.css';
import '../../components/styles/print.css';
import { browser } from 'wxt/browser';
import { openPackStore } from '../../storage/pack-store.ts';
import { openOwnStore } from '../pages/open-own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { App } from '../../app/panel/app.tsx';
import { connectPage, type PageConnection } from '../../app/panel/page/connect-page.ts';
import { refuseDragged } from '../../app/panel/page/refuse-dragged.ts';
import { loadIntents } from '../pages/load-intents.ts';
import { ways } from './ways-to-page.ts';

/**
 * Any page that is allowed to load this one may frame it: no database is opened and nothing is drawn before our own content script hands over a
 * line.
 */
function untilConnected({ view, subscribe }: PageConnection): Promise<void> {
  return new Promise((resolve) => {
    const leave = subscribe(() => {
      if (!view().isConnected) return;
      leave();
      resolve();
    });
  });
}

async function start(): Promise<void> {
  const isFramed = window.parent !== window;
  refuseDragged(window);
  // In a tab of its own it can only have been opened by a page or a curious person.
  if (!isFramed && (await browser.tabs.getCurrent())) return;
  const page = connectPage(!isFramed, ways);
  if (isFramed) await untilConnected(page);
  await startPage(<App page={page} packStore={openPackStore()} userStore={openOwnStore()} loadIntents={loadIntents} />);
}

void start();
