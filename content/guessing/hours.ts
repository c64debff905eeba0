/** Whether a text is an hour as some languages write it, which is a sum elsewhere: `08.20`. It counts only where all texts in one place are such. */
export function isHour(text: string): boolean {
  return /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:[.:][0-5]\d)?$/.test(text.trim());
}

/** Whether a text is an hour, with a word at most for what became of a message at it. */
export function isMarkedHour(text: string): boolean {
  const [hour = '', mark = '', ...others] = text.trim().split(/\s+/);
  return isHour(hour) && mark.length <= 12 && others.length === 0;
}
