/** Lines in a frame that cannot be overlooked. */
export function framed(lines) {
  const width = Math.max(...lines.map((line) => line.length)) + 4;
  const bar = '#'.repeat(width);
  return [bar, ...lines.map((line) => `# ${line.padEnd(width - 4)} #`), bar].join('\n');
}

/** The table of suites, which profiles ran, and the sum as the last line. */
export function summary(results, skippedProfiles) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const rows = results.map(({ suite, profile, passed, failed, skipped, seconds, note }) => {
    return [suite, profile ?? '-', String(passed), String(failed), String(skipped), seconds.toFixed(1), note];
  });
  const profiles = [...new Set(results.map(({ profile }) => profile).filter((profile) => profile !== null))];
  return [
    '',
    ...table([['suite', 'profile', 'passed', 'failed', 'skipped', 'seconds', ''], ...rows]),
    '',
    `profiles run: ${profiles.join(', ') || 'none'}${skippedProfiles.length > 0 ? `; NOT run: ${skippedProfiles.join(', ')}` : ''}`,
    `skipped tests: ${sum('skipped')}`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column >= 2 && column <= 5 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
}
