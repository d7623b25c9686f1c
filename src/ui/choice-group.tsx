interface Choice<T extends string> {
  value: T;
  label: string;
  lead?: string | undefined;
}

interface ChoiceGroupProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange(value: T): void;
}

/** A set of radio buttons that read as cards. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { legend, name, value, choices, onChange } = props;
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span className="choice__label">{choice.label}</span>
            {choice.lead !== undefined && <span className="choice__lead">{choice.lead}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
