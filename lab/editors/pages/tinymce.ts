import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { readBlocks, startLab } from '../lab-page.ts';

void startLab(async (at) => {
  const box = document.createElement('textarea');
  at.append(box);
  const [editor] = await tinymce.init({
    target: box,
    license_key: 'gpl',

    content_css: 'default',
    menubar: false,
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  return {
    read: () => readBlocks(editor.getBody()),
    setReadOnly: () => editor.mode.set('readonly'),
    destroy: () => editor.remove(),
  };
});
