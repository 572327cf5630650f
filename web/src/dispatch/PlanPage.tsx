import type { Tour } from '@glaneur/sdk';
import { planTour } from '../api/tours.js';
import { goTo } from '../app/navigation.js';
import { TableSkeleton } from '../components/DataTable.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { Page } from '../components/Page.js';
import { useTell } from '../components/Toasts.js';
import { useAnswer } from '../components/use-answer.js';
import { useForm } from '../components/use-form.js';
import { dayOf } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { useMe } from '../session/use-session.js';
import { PlanForm } from './PlanForm.js';
import { checkPlan, type PlanValues } from './plan-values.js';
import { readPlanning, type Planning } from './read-planning.js';

/** A new tour: who drives what from where, past which containers. */
export default function PlanPage({ query }: PageProps) {
  const texts = useTexts(dispatchTexts);
  const { answer, reload } = useAnswer(readPlanning, []);
  return (
    <Page title={texts.planning.title} back={{ href: '/dispatch', label: texts.title }}>
      {answer === null ? (
        <TableSkeleton />
      ) : answer.ok ? (
        <NewTour planning={answer.data} day={new URLSearchParams(query).get('day')} />
      ) : (
        <FailurePanel failure={answer.failure} onRetry={reload} />
      )}
    </Page>
  );
}

function NewTour({ planning, day }: { planning: Planning; day: string | null }) {
  const texts = useTexts(dispatchTexts).planning;
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const tell = useTell();
  const depot = planning.sites.find(({ kind }) => kind === 'depot') ?? planning.sites[0];
  const only = <T extends { id: string }>(list: readonly T[]) =>
    list.length === 1 ? (list[0]?.id ?? '') : '';
  const form = useForm<PlanValues, Tour>({
    start: () => ({
      name: '',
      day: day ?? dayOf(new Date(), timeZone),
      driverId: only(planning.drivers),
      vehicleId: only(planning.vehicles),
      startSiteId: depot?.id ?? '',
      endSiteId: depot?.id ?? '',
      order: 'shortest',
      containerIds: [],
    }),
    check: checkPlan,
    send: (values, key) =>
      planTour({ ...values, containerIds: values.containerIds.map(({ id }) => id) }, key),
    onDone: (tour) => {
      const km = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(
        tour.plannedDistanceM / 1000,
      );
      tell.done(texts.planned(tour.name, km));
      goTo(`/dispatch/tours/${tour.id}`);
    },
  });
  return (
    <PlanForm form={form} planning={planning} submitLabel={texts.submit} onCancel={() => goTo('/dispatch')} />
  );
}
