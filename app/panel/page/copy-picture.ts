/** Puts a picture on the clipboard, to be pasted into a reply; `false` when the browser refuses. */
export async function copyPicture(picture: Blob): Promise<boolean> {
  // After an insert the page has the focus, and only a focused document may write.
  window.focus();
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return true;
  } catch {
    return false;
  }
}
