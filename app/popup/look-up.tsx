import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RowList, rowId } from '../../components/reply/row-list.tsx';
import { SearchField } from '../../components/reply/search-field.tsx';
import type { PackContent } from '../../domain/pack/schema.ts';
import { lookUpOf } from '../../domain/small-values.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';
import { useFound } from '../panel/reply/use-found.ts';
import { usePackIndex } from '../panel/reply/use-pack-index.ts';
import { titleOfSite } from '../pack/title-of-site.ts';
import { isDone } from '../team/not-done.ts';

/** Rows that the popup has room for; the panel shows the rest. */
const SHOWN = 5;

/** Nobody has written here, so nothing is suggested. */
const noIntents = async () => undefined;

interface LookUpProps {
  pack: PackContent;
  userStore: UserStore;
  settings: Settings;
  /** Opens the browser's side panel; only within a press. */
  openSidePanel: () => Promise<boolean>;
}

/** The same search as in the panel, from any page. What is chosen is shown in the browser's side panel, where it can be read and copied. */
export function LookUp({ pack, userStore, settings, openSidePanel }: LookUpProps) {
  const { i18n, t } = useTranslation();
  const { values } = useDevice();
  const listId = useId();
  const [typed, setTyped] = useState({ query: '', settled: '' });
  const [chosen, setChosen] = useState(0);
  const index = usePackIndex(pack, userStore, settings.role, { loadIntents: noIntents, titleOfSite });
  const rows = useFound(typed.settled, {}, index).slice(0, SHOWN);
  const active = Math.max(0, Math.min(chosen, rows.length - 1));

  const open = (at: number) => {
    const row = rows[at];
    if (!row) return;
    // Before anything is waited for: the browser opens its panel only in the press itself.
    const opened = openSidePanel();
    const query = row.kind === 'open' && row.section === 'sizes' ? row.subject : row.title;
    void isDone('unsaved', values.write(lookUpOf, query)).then(async () => (await opened) && window.close());
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(active - 1, 0));
    else if (event.key === 'Enter') open(active);
    else if (event.key === 'Escape' && typed.query !== '') setTyped({ query: '', settled: '' });
    else return;
    event.preventDefault();
  };
  return (
    <section className="scp-popup-look-up">
      <SearchField
        ref={null}
        query={typed.query}
        onQuery={(query, isSettled) => {
          setChosen(0);
          setTyped((before) => ({ query, settled: isSettled ? query : before.settled }));
        }}
        onKey={onKey}
        listId={listId}
        activeId={rows.length > 0 ? rowId(listId, active) : undefined}
        binding={undefined}
      />
      <RowList
        id={listId}
        rows={rows}
        active={active}
        language={i18n.language}
        showLanguages
        onActivate={open}
        onAct={open}
        onKey={onKey}
      />
      {typed.settled.trim() !== '' && (
        <p className="scp-hint" role="status">
          {said()}
        </p>
      )}
    </section>
  );

  /** What Enter does, or why it does nothing. */
  function said(): string {
    const query = typed.settled.trim().slice(0, 60);
    if (rows.length === 0) return t('reply.nothingFound', { query });
    const opens = t('popup.opensInPanel');
    return rows[0]?.isNear ? `${t('reply.nearest', { query })} ${opens}` : opens;
  }
}
