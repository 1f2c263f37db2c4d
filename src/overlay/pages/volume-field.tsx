interface Props {
  readonly id: string;
  readonly label: string;
  /** 0 to 1. */
  readonly volume: number;
  readonly disabled: boolean;
  readonly onVolume: (volume: number) => void;
}

/** How loud one kind of sound is: a slider, and its setting in words and in figures. */
export function VolumeField({ id, label, volume, disabled, onVolume }: Props) {
  const percent = Math.round(volume * 100);
  return (
    <div class="settings-volume">
      <label htmlFor={id}>{label}</label>
      <input
        type="range"
        id={id}
        min={0}
        max={100}
        step={5}
        value={percent}
        disabled={disabled}
        aria-valuetext={`${percent} per cent`}
        onInput={(event) => onVolume(Number(event.currentTarget.value) / 100)}
      />
      <span aria-hidden="true">{percent} %</span>
    </div>
  );
}
