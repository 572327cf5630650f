import { useEffect, useState } from 'react';
import { getReportPhoto } from '../api/reports.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';

interface Props {
  reportId: string;
  photo: { id: string; width: number; height: number };
}

/** A photo behind the sign-in: read with the token, as an address alone shows it to nobody. */
export function ReportPhoto({ reportId, photo }: Props) {
  const texts = useTexts(reportTexts);
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    void getReportPhoto(reportId, photo.id, abort.signal).then((outcome) => {
      if (abort.signal.aborted) return;
      if (!outcome.ok) return setFailed(true);
      // Written into the page: its policy lets no picture in by a blob's address.
      const reader = new FileReader();
      reader.onload = () => setAddress(reader.result as string);
      reader.readAsDataURL(outcome.data);
    });
    return () => abort.abort();
  }, [reportId, photo.id]);
  if (failed) return <p className="field-error">{texts.photoFailed}</p>;
  return (
    <img
      className="report-photo"
      src={address ?? undefined}
      width={photo.width}
      height={photo.height}
      alt={texts.photo}
    />
  );
}
