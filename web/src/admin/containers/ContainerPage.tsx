import type { Container } from '@glaneur/sdk';
import { useState } from 'react';
import { getContainer } from '../../api/network.js';
import { Button } from '../../components/Button.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { BOX_GLYPH, EDIT_GLYPH, WARNING_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { useTell } from '../../components/Toasts.js';
import { useAnswer } from '../../components/use-answer.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Glyph } from '../../map/Glyph.js';
import type { PageProps } from '../../session/routes.js';
import { useAreas } from '../use-areas.js';
import { ContainerDialog } from './ContainerDialog.js';
import { ContainerFacts, ContainerPlace } from './ContainerFacts.js';
import { ContainerState, SuspensionLine } from './ContainerState.js';
import { isOutside } from './is-outside.js';
import { CodeCard } from './CodeCard.js';
import { HistoryCard } from './HistoryCard.js';
import { LifeActions } from './LifeActions.js';

/** One container: what is known of it, what became of it, and what can be done with it. */
export default function ContainerPage({ params }: PageProps) {
  const texts = useTexts(networkTexts).container;
  const id = params['id'] ?? '';
  const { answer, reload, put } = useAnswer((signal) => getContainer(id, signal), [id]);
  const back = { href: '/admin/containers', label: texts.title };
  if (answer?.ok) return <Shown container={answer.data} onChange={put} onStale={reload} />;
  const missing =
    answer !== null && (answer.failure.kind === 'not_found' || answer.failure.kind === 'refused');
  return (
    <Page title={missing ? texts.notThere : texts.title} back={back}>
      {answer === null ? (
        <TableSkeleton />
      ) : missing ? (
        <EmptyState glyph={BOX_GLYPH} title={texts.notThere} />
      ) : (
        <FailurePanel failure={answer.failure} onRetry={reload} />
      )}
    </Page>
  );
}

interface ShownProps {
  container: Container;
  onChange: (container: Container) => void;
  onStale: () => void;
}

function Shown({ container, onChange, onStale }: ShownProps) {
  const texts = useTexts(networkTexts).container;
  const common = useCommon().texts;
  const tell = useTell();
  const [editing, setEditing] = useState(false);
  const areas = useAreas('all').answer;
  const areaList = areas?.ok ? areas.data.items : [];
  const changed = (now: Container, sentence: string) => {
    tell.done(sentence);
    onChange(now);
  };
  return (
    <Page
      title={container.name}
      back={{ href: '/admin/containers', label: texts.title }}
      intro={
        <span className="flex flex-wrap items-center gap-2">
          <span>{container.reference}</span>
          <ContainerState container={container} />
          <SuspensionLine container={container} />
        </span>
      }
      actions={
        container.status !== 'removed' && (
          <>
            <Button kind="primary" glyph={EDIT_GLYPH} onClick={() => setEditing(true)}>
              {common.edit}
            </Button>
            <LifeActions container={container} onDone={changed} onStale={onStale} />
          </>
        )
      }
    >
      {isOutside(container) && (
        <p className="warning-line mb-4">
          <Glyph path={WARNING_GLYPH} />
          {texts.outsideLong}
        </p>
      )}
      <div className="two-columns">
        <div className="grid gap-5">
          <ContainerFacts container={container} areas={areaList} />
          <HistoryCard container={container} areas={areaList} />
        </div>
        <div className="mt-5 grid gap-5 lg:mt-0">
          <ContainerPlace container={container} areas={areaList} />
          {container.status !== 'removed' && <CodeCard container={container} />}
        </div>
      </div>
      {editing && (
        <ContainerDialog
          container={container}
          areas={areaList}
          onDone={(now) => {
            setEditing(false);
            changed(now, texts.saved(now.name));
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </Page>
  );
}
