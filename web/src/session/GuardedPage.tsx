import { lazy, Suspense } from 'react';
import { ButtonLink } from '../components/Button.js';
import { EmptyState } from '../components/EmptyState.js';
import { TableSkeleton } from '../components/DataTable.js';
import { PEOPLE_GLYPH, SEARCH_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { matchPath } from './match-route.js';
import { ROUTES, START_PAGE, type StaffRoute } from './routes.js';
import { Shell } from './Shell.js';
import { useMe } from './use-session.js';

const DangerAlert = lazy(() => import('../reports/DangerAlert.js'));

/** The page of an address inside the frame, or why there is none for this person. */
export function GuardedPage({ path, query }: { path: string; query: string }) {
  const me = useMe();
  const found = routeOf(path);
  const allowed = found !== null && me.permissions.includes(found.route.permission);
  return (
    <Shell path={path} wide={allowed && (found.route.wide ?? false)}>
      {me.permissions.includes('reports.manage') && (
        <Suspense>
          <DangerAlert />
        </Suspense>
      )}
      {allowed ? (
        <Suspense fallback={<TableSkeleton />}>
          <found.route.page key={path} params={found.params} query={query} />
        </Suspense>
      ) : (
        <NoPage reason={found ? 'notAllowed' : 'noPage'} />
      )}
    </Shell>
  );
}

function NoPage({ reason }: { reason: 'noPage' | 'notAllowed' }) {
  const texts = useTexts(shellTexts);
  const me = useMe();
  return (
    <Page title={texts[reason]}>
      <EmptyState
        glyph={reason === 'noPage' ? SEARCH_GLYPH : PEOPLE_GLYPH}
        title={texts[`${reason}Text`]}
        action={
          <ButtonLink kind="primary" href={START_PAGE[me.role]}>
            {texts.home}
          </ButtonLink>
        }
      />
    </Page>
  );
}

function routeOf(path: string): { route: StaffRoute; params: Record<string, string> } | null {
  for (const route of ROUTES) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return null;
}
