/** A kind of composer on a page of the lab: one file of `pages/`. */
export interface LabEditor {
  readonly id: string;
  readonly title: string;
  /** npm packages whose versions the table names. */
  readonly packages: readonly string[];
  /** It holds one line only. */
  readonly isOneLine?: boolean;
  /** Also tested in Firefox. */
  readonly isCommon?: boolean;
}

export const editors: readonly LabEditor[] = [
  { id: 'textarea', title: 'textarea', packages: [], isCommon: true },
  { id: 'input', title: 'input', packages: [], isOneLine: true, isCommon: true },
  { id: 'react', title: 'React, controlled textarea', packages: ['react'], isCommon: true },
  { id: 'vue', title: 'Vue, v-model', packages: ['vue'], isCommon: true },
  { id: 'angular', title: 'Angular, ngModel', packages: ['@angular/core'], isCommon: true },
  { id: 'contenteditable', title: 'contenteditable', packages: [], isCommon: true },
  { id: 'shadow-textarea', title: 'textarea in an open shadow root', packages: [], isCommon: true },
  { id: 'shadow-contenteditable', title: 'contenteditable in an open shadow root', packages: [], isCommon: true },
  { id: 'frame', title: 'textarea in a frame of the same origin', packages: [], isCommon: true },
  { id: 'quill-1', title: 'Quill 1', packages: ['quill-1'] },
  { id: 'quill-2', title: 'Quill 2', packages: ['quill'], isCommon: true },
  { id: 'prosemirror', title: 'ProseMirror', packages: ['prosemirror-view'] },
  { id: 'tiptap', title: 'TipTap', packages: ['@tiptap/core'], isCommon: true },
  { id: 'lexical', title: 'Lexical', packages: ['lexical'], isCommon: true },
  { id: 'slate', title: 'Slate', packages: ['slate', 'slate-react'], isCommon: true },
  { id: 'draft', title: 'Draft.js', packages: ['draft-js'], isCommon: true },
  { id: 'ckeditor', title: 'CKEditor 5', packages: ['ckeditor5'], isCommon: true },
  { id: 'tinymce', title: 'TinyMCE, in its frame', packages: ['tinymce'], isCommon: true },
  { id: 'wangeditor', title: 'wangEditor', packages: ['@wangeditor/editor'] },
  { id: 'trix', title: 'Trix', packages: ['trix'] },
  { id: 'squire', title: 'Squire', packages: ['squire-rte'] },
  { id: 'codemirror', title: 'CodeMirror 6', packages: ['@codemirror/view'] },
];
