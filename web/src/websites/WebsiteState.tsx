import type { Website } from '@glaneur/sdk';
import { StateBadge } from '../components/StateBadge.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';

/** Whether the public sees the website, and whether it sees what is in the draft. */
export function WebsiteState({ website }: { website: Pick<Website, 'draftRevision' | 'publishedRevision'> }) {
  const { states } = useTexts(websiteTexts);
  const { draftRevision, publishedRevision } = website;
  if (publishedRevision === null) return <StateBadge tone="waiting">{states.never}</StateBadge>;
  return draftRevision === publishedRevision ? (
    <StateBadge tone="good">{states.published}</StateBadge>
  ) : (
    <StateBadge tone="warning">{states.changed}</StateBadge>
  );
}
