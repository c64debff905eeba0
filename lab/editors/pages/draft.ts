import { Editor, EditorState } from 'draft-js';
import css from 'draft-js/dist/Draft.css?inline';
import { createElement, useLayoutEffect, useState } from 'react-17';
import { render, unmountComponentAtNode } from 'react-dom-17';
import { addStyle, startLab } from '../lab-page.ts';

const shown = { state: EditorState.createEmpty(), setReadOnly: (_isReadOnly: boolean) => {} };

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [isReadOnly, setReadOnly] = useState(false);
  useLayoutEffect(() => {
    shown.state = state;
    shown.setReadOnly = setReadOnly;
  }, [state]);
  return createElement(Editor, { editorState: state, onChange: setState, readOnly: isReadOnly });
}

addStyle(css);
void startLab((at) => {
  render(createElement(Composer), at);
  return {
    read: () => shown.state.getCurrentContent().getPlainText('\n'),
    setReadOnly: () => shown.setReadOnly(true),
    destroy: () => unmountComponentAtNode(at),
  };
});
