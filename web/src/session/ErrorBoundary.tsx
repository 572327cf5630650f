import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';

/** Shown when a page's file cannot be loaded, as after an update of the service, or when a page breaks. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const texts = useTexts(shellTexts);
  return (
    <main className="splash">
      <p role="alert">{texts.updated}</p>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {texts.reload}
      </Button>
    </main>
  );
}
