import { lazy, Suspense, useEffect } from 'react';
import '../styles/staff.css';
import { goTo } from '../app/navigation.js';
import { Toasts } from '../components/Toasts.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { ErrorBoundary } from './ErrorBoundary.js';
import { GuardedPage } from './GuardedPage.js';
import { matchPath, safeNext } from './match-route.js';
import { START_PAGE } from './routes.js';
import { SessionEnded } from './SessionEnded.js';
import { SignInPage } from './SignInPage.js';
import { session } from './session.js';
import { MeContext, useSession } from './use-session.js';

const CodePage = lazy(() => import('../code/CodePage.js'));

interface Props {
  path: string;
  query: string;
}

/** Everything behind the sign-in, and the sign-in itself. */
export default function StaffApp({ path, query }: Props) {
  useEffect(() => void session.start(), []);
  return (
    <ErrorBoundary>
      <Toasts>
        <Inside path={path} query={query} />
      </Toasts>
    </ErrorBoundary>
  );
}

function Inside({ path, query }: Props) {
  const state = useSession();
  const texts = useTexts(shellTexts);
  const signingIn = /^\/sign-in\/?$/.test(path);
  const code = matchPath('/q/:code', path)?.['code'];
  if (code !== undefined) {
    return (
      <Suspense>
        <CodePage code={code} state={state} />
      </Suspense>
    );
  }

  if (state.kind === 'starting') {
    return (
      <p className="splash" role="status">
        {texts.starting}
      </p>
    );
  }
  if (state.kind === 'unreachable') {
    return (
      <main className="splash">
        <FailurePanel failure={state.failure} onRetry={() => void session.start()} />
      </main>
    );
  }
  if (state.kind === 'signed_out') {
    if (signingIn) return <SignInPage />;
    return <Redirect to={`/sign-in?next=${encodeURIComponent(path + query)}`} />;
  }
  if (signingIn) return <Redirect to={safeNext(query) ?? START_PAGE[state.me.role]} />;
  return (
    <MeContext value={state.me}>
      <GuardedPage path={path} query={query} />
      {state.kind === 'ended' && <SessionEnded me={state.me} />}
    </MeContext>
  );
}

function Redirect({ to }: { to: string }) {
  useEffect(() => {
    goTo(to, { replace: true });
  }, [to]);
  return null;
}
