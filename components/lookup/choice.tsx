import { useId } from 'react';

interface ChoiceProps {
  label: string;
  /** Empty: nothing is chosen. */
  value: string;
  /** What is said where nothing is chosen; left out: something always is. */
  none?: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

/** One of several, with its label above. */
export function Choice({ label, value, none, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="scp-lookup-choice">
      <label className="small i3" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
