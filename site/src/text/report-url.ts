/** Where a problem with a container is reported, in the language of the page that leads there. */
export function reportUrl(apiUrl: string, code: string, language: string): string {
  return `${apiUrl}/report/${encodeURIComponent(code)}?lang=${language}`;
}
