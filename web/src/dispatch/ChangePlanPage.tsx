import type { Tour } from '@glaneur/sdk';
import { changeTour, getTour } from '../api/tours.js';
import { goTo } from '../app/navigation.js';
import { TableSkeleton } from '../components/DataTable.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { Page } from '../components/Page.js';
import { useTell } from '../components/Toasts.js';
import { useAnswer } from '../components/use-answer.js';
import { useEdit } from '../components/use-edit.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { PlanForm } from './PlanForm.js';
import { checkPlan, planOf, valuesOf, type PlanValues } from './plan-values.js';
import { readPlanning, type Planning } from './read-planning.js';

/** The plan of a tour that has not started. */
export default function ChangePlanPage({ params }: PageProps) {
  const texts = useTexts(dispatchTexts);
  const id = params['id'] ?? '';
  const tour = useAnswer((signal) => getTour(id, signal), [id]);
  const planning = useAnswer(readPlanning, []);
  const failed = [tour.answer, planning.answer].find((answer) => answer?.ok === false);
  const retry = () => {
    tour.reload();
    planning.reload();
  };
  return (
    <Page
      title={tour.answer?.ok ? texts.planning.changeTitle(tour.answer.data.name) : texts.title}
      back={{ href: `/dispatch/tours/${id}`, label: texts.title }}
    >
      {failed?.ok === false ? (
        <FailurePanel failure={failed.failure} onRetry={retry} />
      ) : tour.answer?.ok && planning.answer?.ok ? (
        <ChangedPlan tour={tour.answer.data} planning={planning.answer.data} />
      ) : (
        <TableSkeleton />
      )}
    </Page>
  );
}

function ChangedPlan({ tour, planning }: { tour: Tour; planning: Planning }) {
  const texts = useTexts(dispatchTexts).planning;
  const common = useCommon().texts;
  const tell = useTell();
  const back = `/dispatch/tours/${tour.id}`;
  const form = useEdit<Tour, PlanValues>({
    resource: tour,
    valuesOf,
    check: checkPlan,
    save: (changed, version, all) => changeTour(tour.id, version, planOf(changed, all)),
    reload: () => getTour(tour.id),
    onDone: (saved) => {
      tell.done(texts.saved(saved.name));
      goTo(back);
    },
  });
  return (
    <PlanForm
      form={form}
      conflict={form.conflict}
      planning={planning}
      submitLabel={common.save}
      onCancel={() => goTo(back)}
    />
  );
}
