interface Props {
  label: string;
  /** 0 to 1; null while nobody knows. */
  share: number | null;
  /** What stands beside the bar, for reading. */
  text?: string;
}

/** How far something has come. */
export function ProgressBar({ label, share, text }: Props) {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress-block">
      <div className="progress-line">
        <span>{label}</span>
        <span className="tabular-nums">{text ?? (percent === null ? '' : `${percent} %`)}</span>
      </div>
      <div
        className={`progress-track ${percent === null ? 'progress-track--unknown' : ''}`}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent !== null && { 'aria-valuenow': percent })}
        {...(text !== undefined && { 'aria-valuetext': text })}
      >
        <div style={percent === null ? undefined : { width: `${percent}%` }} />
      </div>
    </div>
  );
}
