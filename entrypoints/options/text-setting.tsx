interface TextSettingProps {
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  /** What is kept of a text; left out: all of it. */
  cut?: (text: string) => string;
  onChange: (text: string) => void;
}

/** One line of text that is kept when the field is left. */
export function TextSetting({ label, hint, value, maxLength, cut = (text) => text, onChange }: TextSettingProps) {
  return (
    <label className="scp-setting">
      <span>{label}</span>
      <input
        type="text"
        key={value}
        defaultValue={value}
        maxLength={maxLength}
        onBlur={({ target }) => {
          target.value = cut(target.value.trim());
          if (target.value !== value) onChange(target.value);
        }}
      />
      <span className="small i3">{hint}</span>
    </label>
  );
}
