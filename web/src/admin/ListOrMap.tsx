import { Tabs } from '../components/Tabs.js';
import { networkTexts } from '../i18n/staff/network.js';
import { useTexts } from '../i18n/use-texts.js';

export type View = 'list' | 'map';

/** Which of the two a phone shows; on a desk they stand side by side, and this is not there. */
export function ListOrMap({ value, onValue }: { value: View; onValue: (value: View) => void }) {
  const texts = useTexts(networkTexts).container;
  return (
    <div className="view-tabs">
      <Tabs
        label={texts.listOrMap}
        value={value}
        onValue={onValue}
        tabs={[
          { value: 'list', label: texts.list },
          { value: 'map', label: texts.mapTab },
        ]}
      />
    </div>
  );
}
