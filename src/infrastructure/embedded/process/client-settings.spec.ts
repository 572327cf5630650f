import { clientSettings, settingsChange, UnsupportedSetting } from './client-settings.js';

const fromOptions = (options: string): object => clientSettings(new Map([['options', options]]));

it.each([
  ['-c role=app', { role: 'app' }],
  ['-crole=app', { role: 'app' }],
  ['--role=app', { role: 'app' }],
  ['  -c  role=app   --statement-timeout=5s ', { role: 'app', statement_timeout: '5s' }],
  ['-c search_path=a,\\ b', { search_path: 'a, b' }],
  ['-c application_name=back\\\\slash', { application_name: 'back\\slash' }],
  ['-c ROLE=a=b', { role: 'a=b' }],
  ['', {}],
])('reads %j', (options, settings) => {
  expect(fromOptions(options)).toEqual(settings);
});

it.each(['-c work_mem=1GB', '-c role', '-c', '-d 5', 'role=app'])('refuses %j', (options) => {
  expect(() => fromOptions(options)).toThrow(UnsupportedSetting);
});

it('takes settings that a driver sends under their own name; options win', () => {
  const parameters = new Map([
    ['user', 'postgres'],
    ['application_name', 'driver'],
    ['statement_timeout', '1000'],
    ['options', '-c application_name=mine'],
  ]);
  expect(clientSettings(parameters)).toEqual({ application_name: 'mine', statement_timeout: '1000' });
});

it('changes only what differs, and nothing where nothing does', () => {
  const setRole = "SELECT pg_catalog.set_config('role', E'app', false)";
  expect(settingsChange({}, { role: 'app' })).toBe(setRole);
  expect(settingsChange({ role: 'app', search_path: 'x' }, { role: 'app' })).toBe('RESET search_path');
  expect(settingsChange({ search_path: 'x' }, { role: 'app' })).toBe(`${setRole}; RESET search_path`);
  expect(settingsChange({ role: 'app' }, { role: 'app' })).toBeUndefined();
});

it('quotes values', () => {
  expect(settingsChange({}, { role: "a'b\\c" })).toContain("E'a\\'b\\\\c'");
});
