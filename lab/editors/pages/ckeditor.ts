import { ClassicEditor, Essentials, Paragraph, type ModelElement } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';
import { addStyle, startLab } from '../lab-page.ts';

addStyle(css);
void startLab(async (at) => {
  const box = document.createElement('div');
  at.append(box);
  const editor = await ClassicEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  return {
    read: () =>
      [...(editor.model.document.getRoot()?.getChildren() ?? [])]
        .map((block) => readBlock(block as ModelElement))
        .join('\n'),
    setReadOnly: () => editor.enableReadOnlyMode('lab'),
    destroy: () => void editor.destroy(),
  };
});

function readBlock(block: ModelElement): string {
  return [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('');
}
