import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { App } from '../panel/app.tsx';
import type { LoadIntents } from '../panel/reply/use-suggestions.ts';
import { createExamplePage } from './example-page.ts';

interface ExampleConversationProps {
  packStore: PackStore;
  userStore: UserStore;
  loadIntents: LoadIntents;
}

/** An invented buyer beside the panel itself: everything can be tried, and Send sends nothing. */
export function ExampleConversation({ packStore, userStore, loadIntents }: ExampleConversationProps) {
  const { t } = useTranslation();
  const [page] = useState(createExamplePage);
  const { holdBox } = page;
  const messages = useSyncExternalStore(page.subscribe, page.messages);
  const draft = useSyncExternalStore(page.subscribe, page.draft);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: what it has shown takes its place, for the eye and for the keyboard.
    whole.current?.focus({ preventScroll: true });
    whole.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={whole} className="scp-example" role="group" aria-label={t('welcome.example.page')} tabIndex={-1}>
      <section className="scp-example-page">
        <ul>
          {messages.map(({ id, direction, text }) => (
            <li key={id} className={direction} lang="de">
              {text}
            </li>
          ))}
        </ul>
        <textarea
          ref={holdBox}
          aria-label={t('welcome.example.box')}
          lang="de"
          rows={6}
          value={draft}
          onChange={(event) => page.type(event.target.value)}
        />
        <div className="row">
          <span className="small i3 grow">{t('welcome.example.hint')}</span>
          <Button onPress={page.send}>{t('welcome.example.send')}</Button>
        </div>
      </section>
      <div className="scp-example-panel">
        <App page={page.connection} packStore={packStore} userStore={userStore} loadIntents={loadIntents} />
      </div>
    </div>
  );
}
