import { startLab } from '../lab-page.ts';

/** A text box in a frame of the page's own origin. */
void startLab((at) => {
  const frame = document.createElement('iframe');
  at.append(frame);
  const inside = frame.contentDocument;
  const area = inside?.createElement('textarea');
  if (!inside || !area) throw new Error('The frame has no document.');
  area.rows = 6;
  inside.body.append(area);
  return { read: () => area.value, setReadOnly: () => (area.readOnly = true) };
});
