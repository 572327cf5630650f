import { Languages } from './Languages.js';
import { Wordmark } from './Wordmark.js';

/** Name of the service and choice of language. */
export function Header() {
  return (
    <header className="page-header">
      <Wordmark href="/" />
      <Languages />
    </header>
  );
}
