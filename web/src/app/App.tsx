import { lazy, Suspense } from 'react';
import { LanguageProvider } from '../i18n/language.js';
import { MapPage } from '../map/MapPage.js';
import { useAddress } from './navigation.js';

const StaffApp = lazy(() => import('../session/StaffApp.js'));

/** The public pages: the map, and the map opened at one container. All others are the team's, loaded when asked for. */
export function App() {
  const { path, query } = useAddress();
  const containerId = /^\/containers\/([^/]+)\/?$/.exec(path)?.[1] ?? null;
  const isStaff = /^\/(sign-in|admin|dispatch|driver|q)(\/|$)/.test(path);
  return (
    <LanguageProvider>
      {isStaff ? (
        <Suspense>
          <StaffApp path={path} query={query} />
        </Suspense>
      ) : (
        <MapPage containerId={containerId} query={query} />
      )}
    </LanguageProvider>
  );
}
