import { useState } from 'preact/hooks';

interface SureProps {
  name: string;
  /** The label for screen readers, which says what the button is about. */
  label?: string;
  sure: string;
  onSure: () => void;
}

/** A button that asks for confirmation in its own place before something is deleted. */
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
