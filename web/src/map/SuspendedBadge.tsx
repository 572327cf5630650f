import { useLanguage } from '../i18n/language.js';

/** Says that a container takes nothing now, and until when if that is known. */
export function SuspendedBadge({ until }: { until: string | null }) {
  const { texts, language } = useLanguage();
  const date = until
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(until))
    : null;
  return (
    <span className="suspended">{date ? texts.results.suspendedUntil(date) : texts.results.suspended}</span>
  );
}
