import { useEffect, useRef } from 'react';

/** How long nobody types on before the text is kept (ms): who closes the tab right after has it kept all the same. */
const PAUSE_MS = 400;

interface TextSettingProps {
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  /** What is kept of a text; left out: all of it. */
  cut?: (text: string) => string;
  onChange: (text: string) => void;
}

/** One line of text, saved while it is typed: no event reaches the field when its tab is closed. */
export function TextSetting({ label, hint, value, maxLength, cut = (text) => text, onChange }: TextSettingProps) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // In the field that is being typed into, what was kept a moment ago is old.
    if (field.current && document.activeElement !== field.current) field.current.value = value;
  }, [value]);
  const keep = (text: string) => {
    clearTimeout(timer.current);
    const kept = cut(text.trim());
    if (kept !== value) onChange(kept);
    return kept;
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const keepSoon = (from: HTMLInputElement, isComposing: boolean) => {
    clearTimeout(timer.current);
    if (!isComposing) timer.current = setTimeout(() => latest.current(from.value), PAUSE_MS);
  };
  return (
    <label className="scp-setting">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        defaultValue={value}
        maxLength={maxLength}
        // Text that an input method is still composing does not count yet.
        onChange={({ target, nativeEvent }) => keepSoon(target, (nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={({ currentTarget }) => keepSoon(currentTarget, false)}
        onBlur={({ target }) => {
          target.value = keep(target.value);
        }}
      />
      <span className="small i3">{hint}</span>
    </label>
  );
}
