/**
 * What the domain must not touch although no import would show it: the wall clock, chance, timers, the process,
 * the network. Time and identifiers are handed in, so that a rule gives the same answer whenever it is asked.
 * eslint.config.js applies these rules to src/domain; domain-purity.spec.ts plants every ban and sees it caught.
 */

const globals = {
  process: 'the domain knows no process',
  Buffer: 'use Uint8Array',
  global: 'the domain has no globals',
  globalThis: 'the domain has no globals',
  require: 'the domain imports nothing',
  setTimeout: 'the domain does not wait',
  setInterval: 'the domain does not wait',
  setImmediate: 'the domain does not wait',
  queueMicrotask: 'the domain does not wait',
  performance: 'take the time as an argument',
  crypto: 'take identifiers and secrets as arguments',
  fetch: 'the domain asks nobody',
  WebSocket: 'the domain asks nobody',
  console: 'the domain prints nothing',
};

const properties = {
  'Date.now': 'take the time as an argument',
  'Math.random': 'take chance as an argument',
};

const syntax = {
  'new Date()': ["NewExpression[callee.name='Date'][arguments.length=0]", 'take the time as an argument'],
  'Date()': ["CallExpression[callee.name='Date']", 'take the time as an argument'],
  'import()': ['ImportExpression', 'the domain imports nothing'],
};

/** The name of every ban; test/architecture/planted/domain-is-pure breaks each of them once. */
const bans = [...Object.keys(globals), ...Object.keys(properties), ...Object.keys(syntax)];

const rules = {
  'no-restricted-globals': [
    'error',
    ...Object.entries(globals).map(([name, message]) => ({ name, message: `[${name}] ${message}` })),
  ],
  'no-restricted-properties': [
    'error',
    ...Object.entries(properties).map(([name, message]) => {
      const [object, property] = name.split('.');
      return { object, property, message: `[${name}] ${message}` };
    }),
  ],
  'no-restricted-syntax': [
    'error',
    ...Object.entries(syntax).map(([name, [selector, message]]) => ({
      selector,
      message: `[${name}] ${message}`,
    })),
  ],
};

module.exports = { bans, rules };
