import { useEffect } from 'react';
import { Header } from '../app/Header.js';
import { followInPage } from '../app/navigation.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { SignInForm } from './SignInForm.js';

/** The door to the team's pages. Where it leads is decided where the session is watched. */
export function SignInPage() {
  const texts = useTexts(shellTexts).signIn;
  useEffect(() => {
    document.title = `${texts.title} · Glaneur`;
  }, [texts]);
  return (
    <div className="sign-in">
      <Header />
      <main className="sign-in-card">
        <h1>{texts.title}</h1>
        <p className="page-intro">{texts.intro}</p>
        <SignInForm />
        <a className="sign-in-map" href="/" onClick={followInPage}>
          {texts.toMap}
        </a>
      </main>
    </div>
  );
}
