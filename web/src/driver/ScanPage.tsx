import { useId, useRef, useState, type FormEvent } from 'react';
import { resolveCode } from '../api/tours.js';
import { goTo } from '../app/navigation.js';
import { Button, ButtonLink } from '../components/Button.js';
import { Page } from '../components/Page.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { codeIn } from './code-text.js';
import { addressOf } from './stop-address.js';
import { readToday, useToday } from './today.js';
import { useScanner } from './use-scanner.js';

interface Problem {
  sentence: string;
  /** The container, when the code is one's all the same. */
  containerId?: string;
}

/** The camera over a label, or the code typed: leads to the stop of the running tour. */
export default function ScanPage() {
  const texts = useTexts(driverTexts);
  const video = useRef<HTMLVideoElement>(null);
  const { looking, problem, look } = useLookUp();
  const seen = useRef('');
  const scanning = useScanner(video, (text) => {
    if (text === seen.current) return;
    seen.current = text;
    void look(text);
  });
  const note = {
    starting: texts.scanning.starting,
    scanning: texts.scanning.point,
    refused: texts.scanning.refused,
    no_camera: texts.scanning.noCamera,
  }[scanning];
  const camera = scanning === 'starting' || scanning === 'scanning';
  return (
    <Page title={texts.scanning.title} back={{ href: '/driver', label: texts.backToTour }}>
      {camera && (
        <div className="camera">
          <video ref={video} muted playsInline aria-label={texts.scanning.point} />
          <span className="camera-frame" aria-hidden="true" />
        </div>
      )}
      <p className="driver-line my-3" role="status">
        {looking ? texts.scanning.looking : note}
      </p>
      {problem && (
        <div className="unsent" role="alert">
          <div>
            <p className="font-bold">{problem.sentence}</p>
            {problem.containerId && (
              <ButtonLink large className="mt-3" href={`/containers/${problem.containerId}`}>
                {texts.scanning.showPublic}
              </ButtonLink>
            )}
          </div>
        </div>
      )}
      <CodeForm busy={looking} onCode={(code) => void look(code)} />
    </Page>
  );
}

function CodeForm({ busy, onCode }: { busy: boolean; onCode: (code: string) => void }) {
  const texts = useTexts(driverTexts).scanning;
  const [code, setCode] = useState('');
  const field = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onCode(code);
  };
  return (
    <form className="panel driver-panel grid gap-3" noValidate onSubmit={submit}>
      <div>
        <label htmlFor={field} className="field-label">
          {texts.code}
        </label>
        <input
          id={field}
          className="control code-control"
          value={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="go"
          aria-describedby={`${field}-hint`}
          onChange={(event) => setCode(event.target.value)}
        />
        <p id={`${field}-hint`} className="field-hint">
          {texts.codeHint}
        </p>
      </div>
      <Button large kind="primary" type="submit" busy={busy} className="w-full">
        {texts.go}
      </Button>
    </form>
  );
}

/** From what was read to the stop, or to why there is none. */
function useLookUp() {
  const texts = useTexts(driverTexts).scanning;
  const { sayFailure, sayViolation } = useCommon();
  const { tours } = useToday(useMe().userId);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const look = async (text: string) => {
    const code = codeIn(text);
    setProblem(null);
    if (code === null) return setProblem({ sentence: texts.notACode });
    setLooking(true);
    const outcome = await resolveCode(code);
    // The camera may be faster than the tours.
    const known = tours ?? (await readToday()).tours;
    setLooking(false);
    if (!outcome.ok) {
      const unknown = outcome.failure.kind === 'not_found';
      const sentence = unknown
        ? sayViolation({ code: 'code.unknown', message: texts.notACode })
        : sayFailure(outcome.failure);
      return setProblem({ sentence });
    }
    const { containerId } = outcome.data;
    const running = known?.find(({ state }) => state === 'running');
    const stop = running?.stops.find(({ container }) => container.id === containerId);
    if (running && stop) goTo(addressOf(running, stop), { replace: true });
    else setProblem({ sentence: running ? texts.notOnTour : texts.noTour, containerId });
  };
  return { looking, problem, look };
}
