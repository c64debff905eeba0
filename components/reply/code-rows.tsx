import type { CodeView } from '../../domain/reply/code-talk.ts';
import { Icon } from '../controls/icon.tsx';
import { KeyCap } from '../controls/key-cap.tsx';

interface CodeRowsProps {
  view: CodeView;
  /** Counted from 0 among the rows that are shown. */
  onPress: (row: number) => void;
}

/** Replies whose code is being typed: title, code and the first line that says something. The keyboard stays in the reply box. */
export function CodeRows({ view, onPress }: CodeRowsProps) {
  const { rows, chosen, words } = view;
  return (
    <div className="scp-codes" onPointerDown={refuseFocus} onMouseDown={refuseFocus}>
      {rows.length === 0 ? (
        <p className="none" role="status">
          {view.empty}
        </p>
      ) : (
        <ul role="listbox" aria-label={words.list}>
          {rows.map(({ title, line, code }, at) => (
            <li
              key={`${title} ${code}`}
              role="option"
              aria-selected={at === chosen}
              className={at === chosen ? 'on' : undefined}
              title={title}
              onClick={(event) => event.isTrusted && onPress(at)}
            >
              <span className="t">{title}</span>
              {code !== undefined && <bdi className="c">{code}</bdi>}
              <span className="d" dir="auto">
                {line}
              </span>
            </li>
          ))}
        </ul>
      )}
      {/* Said where it is, since the keyboard never comes here. */}
      <p className="unseen" role="status">
        {rows[chosen] && `${rows[chosen].title}, ${rows[chosen].line}`}
      </p>
      <p className="keys" aria-hidden="true">
        {rows.length > 0 && (
          <>
            <span>
              <KeyCap>Tab</KeyCap>
              <KeyCap>
                <Icon name="enter" size={14} />
              </KeyCap>
              {words.take}
            </span>
            <span>
              <KeyCap>↑</KeyCap>
              <KeyCap>↓</KeyCap>
              {words.choose}
            </span>
          </>
        )}
        <span>
          <KeyCap>Esc</KeyCap>
          {words.close}
        </span>
        {view.place && <span className="place num">{view.place}</span>}
      </p>
    </div>
  );
}

/** A press must not take the keyboard out of the reply box. */
function refuseFocus(event: { preventDefault: () => void }) {
  event.preventDefault();
}
