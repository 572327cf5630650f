import { LANGUAGES, useLanguage, type Language } from '../i18n/language.js';
import { followInPage } from './navigation.js';

const OWN_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

/** Name of the service and choice of language. */
export function Header() {
  const { language, texts, speak } = useLanguage();
  return (
    <header className="page-header">
      <a className="wordmark" href="/" onClick={followInPage}>
        <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true">
          <path
            fill="currentColor"
            d="M16 1.5c6.4 0 11.3 4.8 11.3 11.1 0 7.4-8 14.7-10.5 17.4a1.1 1.1 0 0 1-1.6 0C12.7 27.3 4.7 20 4.7 12.6 4.7 6.3 9.6 1.5 16 1.5Z"
          />
          <path
            className="wordmark-bag"
            d="M12.4 10V8.8a3.6 3.6 0 0 1 7.2 0V10M9.8 10h12.4l-.8 8.2a1.5 1.5 0 0 1-1.5 1.3h-7.8a1.5 1.5 0 0 1-1.5-1.3Z"
          />
        </svg>
        Glaneur
      </a>
      <div className="languages" role="group" aria-label={texts.language}>
        {LANGUAGES.map((offered) => (
          <button
            key={offered}
            type="button"
            lang={offered}
            aria-label={OWN_NAMES[offered]}
            aria-pressed={offered === language}
            onClick={() => speak(offered)}
          >
            {offered.toUpperCase()}
          </button>
        ))}
      </div>
    </header>
  );
}
