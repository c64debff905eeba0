/** A kind of composer on a page of the lab, in one file of `pages/`. */
export interface LabEditor {
  readonly id: string;
  readonly title: string;
  /** npm packages whose versions the table shows. */
  readonly packages: readonly string[];
  /** Holds a single line only. */
  readonly isOneLine?: boolean;
  /** Trusted Types policies it creates; without them it can't paste HTML at all. */
  readonly trustedTypes?: readonly string[];
  /** By behaviour: what this editor does instead, for reasons of its own. */
  readonly limits?: Readonly<Record<string, string>>;
}

export const editors: readonly LabEditor[] = [
  { id: 'textarea', title: 'textarea', packages: [] },
  { id: 'input', title: 'input', packages: [], isOneLine: true },
  { id: 'react', title: 'React, controlled textarea', packages: ['react'] },
  { id: 'vue', title: 'Vue, v-model', packages: ['vue'] },
  { id: 'angular', title: 'Angular, ngModel', packages: ['@angular/core'] },
  { id: 'contenteditable', title: 'contenteditable', packages: [] },
  { id: 'shadow-textarea', title: 'textarea in an open shadow root', packages: [] },
  { id: 'shadow-contenteditable', title: 'contenteditable in an open shadow root', packages: [] },
  { id: 'frame', title: 'textarea in a frame of the same origin', packages: [] },
  { id: 'quill-1', title: 'Quill 1', packages: ['quill-1'] },
  { id: 'quill-2', title: 'Quill 2', packages: ['quill'] },
  {
    id: 'prosemirror',
    title: 'ProseMirror',
    packages: ['prosemirror-view'],
    trustedTypes: ['ProseMirrorClipboard'],
  },
  { id: 'tiptap', title: 'TipTap', packages: ['@tiptap/core'] },
  { id: 'lexical', title: 'Lexical', packages: ['lexical'] },
  { id: 'slate', title: 'Slate', packages: ['slate', 'slate-react'] },
  { id: 'draft', title: 'Draft.js', packages: ['draft-js'] },
  { id: 'ckeditor', title: 'CKEditor 5', packages: ['ckeditor5'] },
  {
    id: 'tinymce',
    title: 'TinyMCE, in its frame',
    packages: ['tinymce'],
  },
  { id: 'wangeditor', title: 'wangEditor', packages: ['@wangeditor/editor'] },
  { id: 'trix', title: 'Trix', packages: ['trix'] },
  {
    id: 'squire',
    title: 'Squire',
    packages: ['squire-rte'],
    limits: {
      undo: 'Squire has its own undo, which goes back to its last word break; the panel restores the whole draft',
    },
  },
  { id: 'codemirror', title: 'CodeMirror 6', packages: ['@codemirror/view'] },
];
