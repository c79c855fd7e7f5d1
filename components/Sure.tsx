import { useState } from 'preact/hooks';

interface SureProps {
  name: string;
  /** For those who do not see where the button stands. */
  label?: string;
  sure: string;
  onSure: () => void;
}

/** A button that asks once more, in its own place, before something is lost. */
export function Sure({ name, label, sure, onSure }: SureProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <button
      type="button"
      class={isAsking ? 'asking' : ''}
      aria-label={isAsking ? undefined : label}
      onBlur={() => setAsking(false)}
      onClick={() => {
        if (isAsking) onSure();
        setAsking(!isAsking);
      }}
    >
      {isAsking ? sure : name}
    </button>
  );
}
