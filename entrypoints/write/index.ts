import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeText } from '../../content/composer/write-text.ts';
import { handWriting } from '../../content/composer/writing.ts';

/** Injected beside the content script when a conversation is open; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() => handWriting(writeText));
