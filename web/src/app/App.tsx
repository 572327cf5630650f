import { LanguageProvider } from '../i18n/language.js';
import { MapPage } from '../map/MapPage.js';
import { useAddress } from './navigation.js';

/** The public pages: the map, and the map opened at one container. */
export function App() {
  const { path, query } = useAddress();
  const containerId = /^\/containers\/([^/]+)\/?$/.exec(path)?.[1] ?? null;
  return (
    <LanguageProvider>
      <MapPage containerId={containerId} query={query} />
    </LanguageProvider>
  );
}
