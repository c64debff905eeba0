import { baseKeymap } from '@tiptap/pm/commands';
import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { addStyle, startLab } from '../lab-page.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
});

// The bare library with paragraphs only, and the style that its manual requires.
addStyle('.ProseMirror { white-space: pre-wrap; word-wrap: break-word }');
void startLab((at) => {
  let isEditable = true;
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Z': redo }), keymap(baseKeymap)];
  const view = new EditorView(at, { state: EditorState.create({ schema, plugins }), editable: () => isEditable });
  return {
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    setReadOnly: () => {
      isEditable = false;
      view.setProps({});
    },
    rest: () => view.dispatch(closeHistory(view.state.tr)),
    destroy: () => view.destroy(),
  };
});
