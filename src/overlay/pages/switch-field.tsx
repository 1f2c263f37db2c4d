import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly gloss: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off: a real checkbox that says which in words. */
export function SwitchField({ label, gloss, on, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="leaf-switch">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={`${id}-gloss`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label for={id}>
        {label} <span class="leaf-switch-state">{on ? 'on' : 'off'}</span>
      </label>
      <p id={`${id}-gloss`} class="leaf-aside">
        {gloss}
      </p>
    </div>
  );
}
