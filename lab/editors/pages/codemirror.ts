import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const access = new Compartment();
  const extensions = [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    access.of([]),
  ];
  const view = new EditorView({ parent: at, state: EditorState.create({ extensions }) });
  return {
    read: () => view.state.doc.toString(),
    setReadOnly: () => view.dispatch({ effects: access.reconfigure(EditorView.editable.of(false)) }),
    destroy: () => view.destroy(),
  };
});
