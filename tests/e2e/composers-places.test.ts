import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaviours } from '../../lab/editors/behaviours.ts';
import { bundleEditor } from '../../lab/editors/bundle-editor.ts';
import { openDriver, type Driver } from '../../lab/editors/driver.ts';
import { editors } from '../../lab/editors/editors.ts';

let driver: Driver;

beforeAll(async () => {
  driver = await openDriver();
});
afterAll(() => driver?.close());

const only = (...ids: readonly string[]) => editors.filter(({ id }) => ids.includes(id));
const proved = behaviours.filter(({ id }) => ['caret', 'behind', 'undo', 'panel-undo', 'draft'].includes(id));

describe.each(only('textarea', 'react', 'contenteditable', 'prosemirror', 'lexical', 'codemirror'))(
  'a reply for $title under a strict policy, with Trusted Types and COEP',
  (editor) => {
    beforeAll(async () => {
      await bundleEditor(editor.id);
      await driver.open(editor.id, { isStrict: true });
    });

    test('on a page that the policies really hold', async () => {
      expect(await driver.inPage(tryInjection)).toBe('refused, isolated');
    });

    test.each(proved)('$title', ({ run }) => run(driver, editor));
  },
);

describe.each(only('textarea', 'quill-2', 'lexical', 'tinymce'))(
  'a reply for $title on a page that stands in a frame of another origin',
  (editor) => {
    beforeAll(async () => {
      await bundleEditor(editor.id);
      await driver.open(editor.id, { isFramed: true });
    });

    test.each(proved)('$title', ({ run }) => run(driver, editor));
  },
);

/** Runs in the page. */
function tryInjection(): string {
  try {
    document.createElement('div').innerHTML = '<b>text</b>';
    return 'taken';
  } catch {
    return `refused, ${crossOriginIsolated ? 'isolated' : 'shared'}`;
  }
}
