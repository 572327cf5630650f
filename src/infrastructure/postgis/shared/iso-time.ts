/** SQL that writes a timestamptz as ISO 8601 UTC with milliseconds, whatever the session's time zone is. */
export function isoTime(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
