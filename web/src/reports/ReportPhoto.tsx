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
    let made: string | null = null;
    void getReportPhoto(reportId, photo.id, abort.signal).then((outcome) => {
      if (abort.signal.aborted) return;
      if (!outcome.ok) return setFailed(true);
      made = URL.createObjectURL(outcome.data);
      setAddress(made);
    });
    return () => {
      abort.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
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
