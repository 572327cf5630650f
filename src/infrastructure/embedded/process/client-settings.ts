/** Settings a client may ask for when it connects; each holds for that client alone. */
export const CLIENT_SETTINGS = [
  'role',
  'statement_timeout',
  'search_path',
  'application_name',
  'jit',
] as const;
export type ClientSettingName = (typeof CLIENT_SETTINGS)[number];
export type ClientSettings = Partial<Record<ClientSettingName, string>>;

/** The client asks for a setting that it cannot have for itself. */
export class UnsupportedSetting extends Error {
  constructor(readonly setting: string) {
    super(`setting "${setting}" cannot be given per connection; allowed are ${CLIENT_SETTINGS.join(', ')}`);
  }
}

/**
 * Reads the settings out of a StartupMessage's parameters: those of `options` (`-c name=value`, `--name=value`) and
 * those sent under their own name (drivers send `application_name` and `statement_timeout` so; `options` wins).
 * @throws UnsupportedSetting for any other name in `options`
 */
export function clientSettings(parameters: ReadonlyMap<string, string>): ClientSettings {
  const settings: ClientSettings = {};
  for (const name of CLIENT_SETTINGS) {
    const value = parameters.get(name);
    if (value !== undefined && value !== '') settings[name] = value;
  }
  for (const [name, value] of parseOptions(parameters.get('options') ?? '')) {
    const known = CLIENT_SETTINGS.find((setting) => setting === name.toLowerCase());
    if (known === undefined) throw new UnsupportedSetting(name);
    settings[known] = value;
  }
  return settings;
}

/** Command-line options as PostgreSQL splits them (pg_split_opts): at white space, backslash takes the next character. */
function parseOptions(options: string): [string, string][] {
  const words = [...options.matchAll(/(?:\\.|[^\s\\])+/gsu)].map(([word]) => word.replace(/\\(.)/gsu, '$1'));
  const pairs: [string, string][] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    let pair = word;
    if (word === '-c') pair = words[++i] ?? '';
    else if (word.startsWith('-c')) pair = word.slice(2);
    else if (word.startsWith('--'))
      pair = word.slice(2).replace(/^[^=]*/u, (name) => name.replaceAll('-', '_'));
    else throw new UnsupportedSetting(word);
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UnsupportedSetting(pair);
    pairs.push([pair.slice(0, equals), pair.slice(equals + 1)]);
  }
  return pairs;
}

/** The SQL that turns the settings in force into those wanted; nothing when they are the same. */
export function settingsChange(inForce: ClientSettings, wanted: ClientSettings): string | undefined {
  const statements = CLIENT_SETTINGS.filter((name) => inForce[name] !== wanted[name]).map((name) => {
    const value = wanted[name];
    return value === undefined
      ? `RESET ${name}`
      : `SELECT pg_catalog.set_config('${name}', ${quoteLiteral(value)}, false)`;
  });
  return statements.length === 0 ? undefined : statements.join('; ');
}

function quoteLiteral(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
