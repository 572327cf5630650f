import { ButtonLink, IconButton } from '../../components/Button.js';
import { OPEN_GLYPH, UNDO_GLYPH, WARNING_GLYPH } from '../../components/glyphs.js';
import { StateBadge } from '../../components/StateBadge.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Glyph } from '../../map/Glyph.js';
import { fieldOf } from '../config-fields.js';
import { useFields } from '../FieldsContext.js';
import { sectionOf } from '../sections.js';
import type { Preview } from './use-preview.js';

/** So many broken rules are named; nobody reads more at a glance. */
const NAMED = 3;

/** Whether what is seen is what was typed, and if not, why. */
export function PreviewState({ preview }: { preview: Preview }) {
  const { preview: texts, sections, fields } = useTexts(websiteTexts);
  const { sayViolation, sayFailure, texts: common } = useCommon();
  const { form, goTo } = useFields();
  const { problems } = form;
  const { problem, building, shown } = preview;
  if (problems.length > 0) {
    const placeOf = (path: string) => {
      const section = sections[sectionOf(path)];
      const field = fieldOf(path);
      return field ? `${section}, ${fields[field]}` : section;
    };
    // The first of those that read the same: the next one is said when it is put right.
    const said = new Map(
      problems
        .map((found) => [`${placeOf(found.path)}: ${sayViolation(found)}`, found.path] as const)
        .reverse(),
    );
    const sentences = [...said].reverse();
    return (
      <div className="warning-line" role="status">
        <Glyph path={WARNING_GLYPH} />
        <div>
          <p>{texts.held}</p>
          <ul className="preview-problems">
            {sentences.slice(0, NAMED).map(([sentence, path]) => (
              <li key={sentence}>
                <button type="button" className="text-button" onClick={() => goTo(path)}>
                  {sentence}
                </button>
              </li>
            ))}
            {sentences.length > NAMED && <li>{texts.more(sentences.length - NAMED)}</li>}
          </ul>
        </div>
      </div>
    );
  }
  if (problem && !building) {
    const reason =
      'failure' in problem
        ? sayFailure(problem.failure)
        : problem.build.failure && sayViolation(problem.build.failure);
    return (
      <div className="warning-line" role="status">
        <Glyph path={WARNING_GLYPH} />
        <p>
          {texts.failed} {reason}
        </p>
        <IconButton label={common.retry} glyph={UNDO_GLYPH} onClick={preview.retry} />
      </div>
    );
  }
  return (
    <div className="preview-state" role="status">
      {building ? (
        <StateBadge tone="busy">{texts.building}</StateBadge>
      ) : (
        <StateBadge tone="good">{texts.fresh}</StateBadge>
      )}
      {shown?.url && (
        <ButtonLink
          kind="quiet"
          glyph={OPEN_GLYPH}
          href={shown.url}
          target="_blank"
          rel="noreferrer"
          onClick={undefined}
        >
          {texts.openTab}
        </ButtonLink>
      )}
    </div>
  );
}
