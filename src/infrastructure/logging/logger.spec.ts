import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';

function aLog(level = 'trace', context: () => object = () => ({})) {
  const lines: string[] = [];
  const logger = createLogger(level, context, { write: (line) => void lines.push(line) });
  const last = () => JSON.parse(lines.at(-1) ?? 'null') as Record<string, unknown>;
  return { logger, lines, last, nest: new NestLogger(logger) };
}

describe('the log', () => {
  it('writes JSON lines with the level by name and the time in UTC', () => {
    const { logger, lines, last } = aLog();
    logger.info({ route: '/map' }, 'Re\nquest');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      route: '/map',
      msg: 'Re\nquest',
    });
  });

  it('adds who asks, as it is when the line is written', () => {
    let requestId = 'one';
    const { logger, last } = aLog('info', () => ({ requestId }));
    requestId = 'two';
    logger.info('x');
    expect(last()).toMatchObject({ requestId: 'two' });
  });

  it('is silent below its level', () => {
    const { logger, lines } = aLog('warn');
    logger.info('x');
    logger.warn('y');
    expect(lines).toHaveLength(1);
  });

  it.each([
    'password',
    'passwordHash',
    'accessToken',
    'authorization',
    'cookie',
    'privateKeyPem',
    'connectionString',
  ])('never writes the %s, three levels deep', (name) => {
    const { logger, lines } = aLog();
    logger.info({ [name]: 'hush' }, 'x');
    logger.info({ a: { [name]: 'hush' } }, 'x');
    logger.info({ a: { b: { [name]: 'hush' } } }, 'x');
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain('hush');
    expect(lines.join('').split('[redacted]')).toHaveLength(4);
  });

  it('writes an error with its message and its stack', () => {
    const { logger, last } = aLog();
    logger.error({ err: new Error('boom') }, 'failed');
    expect(last()).toMatchObject({
      err: { type: 'Error', message: 'boom', stack: expect.stringContaining('at ') },
    });
  });

  it('writes an error under the name by which the unit of work hands it over', () => {
    const { logger, lines } = aLog();
    logger.error({ error: new Error('boom') }, 'an action after commit failed');
    expect(lines[0]).toContain('boom');
  });

  it('never writes the parameters of a failed statement: hashes and addresses stand there', () => {
    const { logger, lines } = aLog();
    const error = Object.assign(new Error('insert failed'), {
      parameters: ['awa@example.org', '$argon2id$hush'],
    });
    logger.error({ err: error }, 'failed');
    expect(lines[0]).not.toContain('hush');
  });
});

describe('what Nest logs', () => {
  it.each([
    ['log', 'info'],
    ['error', 'error'],
    ['warn', 'warn'],
    ['debug', 'debug'],
    ['verbose', 'trace'],
  ] as const)('by %s has the level %s and its context', (method, level) => {
    const { nest, last } = aLog();
    nest[method]('started', 'Router');
    expect(last()).toMatchObject({ level, msg: 'started', context: 'Router' });
  });

  it('as an object is merged in', () => {
    const { nest, last } = aLog();
    nest.error({ err: new Error('boom'), code: 'service.failed' }, 'Problem');
    expect(last()).toMatchObject({ code: 'service.failed', err: { message: 'boom' }, context: 'Problem' });
  });

  it('as an error keeps its message', () => {
    const { nest, lines } = aLog();
    nest.error(new Error('boom'), 'Scheduler');
    expect(lines[0]).toContain('boom');
  });

  it('keeps the stack that Nest hands over before the context', () => {
    const { nest, lines } = aLog();
    nest.error('boom', 'Error: boom\n    at somewhere', 'ExceptionsHandler');
    expect(lines[0]).toContain('at somewhere');
  });
});
