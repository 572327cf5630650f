import type { Archived } from '@glaneur/sdk';
import { Tabs } from '../components/Tabs.js';
import { useTexts } from '../i18n/use-texts.js';
import { networkTexts } from '../i18n/staff/network.js';

/** Which of the archivable things a list shows. */
export function ArchivedFilter({ value, onValue }: { value: Archived; onValue: (value: Archived) => void }) {
  const texts = useTexts(networkTexts).archived;
  return (
    <Tabs
      label={texts.show}
      value={value}
      onValue={onValue}
      tabs={(['false', 'true', 'all'] as const).map((of) => ({ value: of, label: texts[of] }))}
    />
  );
}
