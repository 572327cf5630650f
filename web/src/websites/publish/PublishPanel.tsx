import { cancelBuild, isBuilt } from '../../api/builds.js';
import { Button, ButtonLink, IconButton } from '../../components/Button.js';
import { CLOSE_GLYPH, OPEN_GLYPH, WARNING_GLYPH } from '../../components/glyphs.js';
import { ProgressBar } from '../../components/ProgressBar.js';
import { useAction } from '../../components/use-action.js';
import { useLanguage } from '../../i18n/language.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CHECK_GLYPH } from '../../map/glyphs.js';
import { Glyph } from '../../map/Glyph.js';
import { secondsOf } from '../builds/durations.js';
import type { Publishing } from './use-publishing.js';

/** How far publishing is, and what came of it. */
export function PublishPanel({ publishing }: { publishing: Publishing }) {
  const { publishing: texts } = useTexts(websiteTexts);
  const { texts: common, sayFailure, sayViolation } = useCommon();
  const cancel = useAction(cancelBuild, () => undefined);
  const { build, failure, dismiss } = publishing;
  if (!build && !failure) return null;
  const close = <IconButton label={common.close} glyph={CLOSE_GLYPH} onClick={dismiss} />;

  if (build && !isBuilt(build)) {
    return (
      <section className="panel publish-panel" aria-label={texts.title}>
        <BuildProgress build={build} />
        <Button kind="quiet" busy={cancel.busy} onClick={() => void cancel.run(build)}>
          {texts.cancel}
        </Button>
      </section>
    );
  }
  if (build?.state === 'live') {
    return (
      <section className="panel publish-panel publish-panel--live" role="status" aria-label={texts.title}>
        <Glyph path={CHECK_GLYPH} className="size-6" />
        <Live build={build} />
        {close}
      </section>
    );
  }
  const reason = failure ? sayFailure(failure) : build?.failure && sayViolation(build.failure);
  return (
    <section className="warning-line publish-panel" role="alert">
      <Glyph path={WARNING_GLYPH} />
      <div>
        {build?.state === 'cancelled' || build?.state === 'superseded' ? (
          <p>{texts[build.state]}</p>
        ) : (
          <p>
            <strong>{texts.failed}.</strong> {reason} {texts.failedText}
          </p>
        )}
      </div>
      {close}
    </section>
  );
}

type Build = NonNullable<Publishing['build']>;

/** Only the phase is announced, not every page. */
function BuildProgress({ build }: { build: Build }) {
  const { publishing: texts } = useTexts(websiteTexts);
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const { done, total } = build.progress;
  const label = build.state === 'queued' ? texts.queued : texts.running;
  return (
    <div className="flex-1">
      <p className="sr-only" role="status">
        {label}
      </p>
      <ProgressBar
        label={label}
        share={total > 0 ? done / total : null}
        text={total > 0 ? texts.pages(number.format(done), number.format(total)) : ''}
      />
    </div>
  );
}

function Live({ build }: { build: Build }) {
  const { publishing: texts, open } = useTexts(websiteTexts);
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const seconds = secondsOf(build) ?? 0;
  const { rendered, reused } = build.figures;
  return (
    <div className="flex-1">
      <p className="font-semibold">{texts.live}</p>
      <p>
        {texts.liveText(
          new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(seconds),
          number.format(rendered),
          number.format(reused),
        )}
      </p>
      {build.url && (
        <ButtonLink
          kind="primary"
          className="mt-2"
          glyph={OPEN_GLYPH}
          href={build.url}
          target="_blank"
          rel="noreferrer"
          onClick={undefined}
        >
          {open}
        </ButtonLink>
      )}
    </div>
  );
}
