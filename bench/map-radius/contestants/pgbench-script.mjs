const VARIABLES = [':lon', ':lat', ':radius'];

/** The statement with pgbench's variables for its parameters, and an origin drawn by chance before each run. */
export function pgbenchScript({ text }, origins) {
  const literal = text.replaceAll(/\$(\d)/g, (_, number) => VARIABLES[number - 1]);
  const stray = (literal.match(/(?<!:):[a-z_]\w*/gi) ?? []).find((name) => !VARIABLES.includes(name));
  if (stray) throw new Error(`pgbench would take ${stray} in the statement for a variable`);
  return [
    `\\set i random(0, ${origins.length - 1})`,
    `\\set lon ${chosen(origins.map(({ longitude }) => longitude))}`,
    `\\set lat ${chosen(origins.map(({ latitude }) => latitude))}`,
    `${literal.trim()};`,
    '',
  ].join('\n');
}

/** The value numbered `:i`, found by halving: pgbench has no arrays, and a plain list of cases would cost time. */
function chosen(values, first = 0) {
  if (values.length === 1) return String(values[0]);
  const half = values.length >> 1;
  const [low, high] = [chosen(values.slice(0, half), first), chosen(values.slice(half), first + half)];
  return `case when :i < ${first + half} then ${low} else ${high} end`;
}
