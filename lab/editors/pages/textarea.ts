import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const area = document.createElement('textarea');
  area.rows = 6;
  at.append(area);
  const limit = new URLSearchParams(location.search).get('limit');
  if (limit) area.maxLength = Number(limit);
  return { read: () => area.value, setReadOnly: () => (area.readOnly = true) };
});
