import { followInPage } from './navigation.js';

/** Name and sign of the service; leads to the start page. */
export function Wordmark({ href }: { href: string }) {
  return (
    <a className="wordmark" href={href} onClick={followInPage}>
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
  );
}
