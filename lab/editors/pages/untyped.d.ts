// Old packages without types, declared only as far as the lab uses them.
declare module 'quill-1' {
  import type Quill from 'quill';
  const Quill1: typeof Quill;
  export default Quill1;
}

declare module 'react-17' {
  export { createElement, useLayoutEffect, useState } from 'react';
}

declare module 'react-dom-17' {
  import type { ReactNode } from 'react';
  export function render(element: ReactNode, at: Element): void;
  export function unmountComponentAtNode(at: Element): boolean;
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';
  export interface EditorState {
    getCurrentContent(): { getPlainText(delimiter: string): string };
  }
  export const EditorState: { createEmpty(): EditorState };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    readOnly: boolean;
  }>;
}

declare module 'trix';
