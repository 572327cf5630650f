/** A choice of one of a few views; each is a button that says whether it is pressed. */
export function Tabs<T extends string>({
  label,
  tabs,
  value,
  onValue,
}: {
  label: string;
  tabs: readonly { value: T; label: string }[];
  value: T;
  onValue: (value: T) => void;
}) {
  return (
    <div className="tabs-row" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          aria-pressed={tab.value === value}
          onClick={() => onValue(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
