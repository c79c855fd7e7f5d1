interface SwitchProps {
  /** The id of the heading, which names the section as well. */
  id: string;
  heading: string;
  isOn: boolean;
  /** The id of the element that explains it. */
  describedBy: string;
  onSwitch: (isOn: boolean) => void;
}

/** A heading with a switch beside it. */
export function Switch({ id, heading, isOn, describedBy, onSwitch }: SwitchProps) {
  return (
    <div class="setting">
      <h2 id={id}>{heading}</h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        aria-describedby={describedBy}
        onClick={() => onSwitch(!isOn)}
      />
    </div>
  );
}
