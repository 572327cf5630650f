import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en, type Texts } from './texts.en.js';
import { fr } from './texts.fr.js';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const TEXTS: Record<Language, Texts> = { en, fr };
const REMEMBERED_AS = 'glaneur.language';

interface Spoken {
  language: Language;
  texts: Texts;
  speak: (language: Language) => void;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Gives the page its language: the one chosen before on this device, else the browser's, else English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, speak] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      texts: TEXTS[language],
      speak: (chosen: Language) => {
        remember(chosen);
        speak(chosen);
      },
    }),
    [language],
  );
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useLanguage needs a LanguageProvider around it');
  return spoken;
}

function firstLanguage(): Language {
  const wanted = [remembered(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return LANGUAGES.find((known) => known === wanted.find((tag) => LANGUAGES.some((l) => l === tag))) ?? 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED_AS);
  } catch {
    return null;
  }
}

/** Storage may be closed to the page (private windows): the choice then lasts until the page is left. */
function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED_AS, language);
  } catch {
    return;
  }
}
