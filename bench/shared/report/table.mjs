/** A Markdown table whose columns after the first are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const alignment = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(alignment), ...rows.map(line)];
}

/** Under the heads `answers/s`, `p50 ms`, `p95 ms` and `p99 ms`. */
export function rates({ perSecond, p50, p95, p99 }) {
  return [count(Math.round(perSecond)), ...[p50, p95, p99].map((ms) => ms.toFixed(2))];
}

export function count(number) {
  return number.toLocaleString('en');
}
