import { fetchPicture } from '../../api/websites.js';
import { useAnswer } from '../../components/use-answer.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { dataUrlOf } from './data-url.js';

/** A picture of a website. It asks for a token to be read, so the page reads it and shows what it has read. */
export function Picture({ websiteId, id, alt }: { websiteId: string; id: string; alt: string }) {
  const texts = useTexts(websiteTexts).picture;
  const { answer } = useAnswer(
    async (signal) => {
      const file = await fetchPicture(websiteId, id, signal);
      return file.ok ? { ok: true, data: await dataUrlOf(file.data) } : file;
    },
    [websiteId, id],
  );
  if (!answer) return <span className="skeleton block h-24 w-full" aria-hidden="true" />;
  if (!answer.ok) return <span className="field-hint">{texts.notShown}</span>;
  return <img src={answer.data} alt={alt} />;
}
