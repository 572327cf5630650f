import { LANGUAGES, useLanguage, type Language } from '../i18n/language.js';

const OWN_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

/** Choice of language. */
export function Languages() {
  const { language, texts, speak } = useLanguage();
  return (
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
  );
}
