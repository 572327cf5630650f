import { Bell } from './bell.js';
import { armFault } from './faults.js';

describe('a fault', () => {
  const kill = jest.spyOn(process, 'kill');
  beforeEach(() => kill.mockReturnValue(true));
  afterEach(() => kill.mockReset());
  afterAll(() => kill.mockRestore());

  it('ends the process when events were stored, before those who listen later', () => {
    const bell = new Bell();
    const order: string[] = [];
    kill.mockImplementation(() => {
      order.push('killed');
      return true;
    });
    armFault({ NODE_ENV: 'test', GLANEUR_FAULT: 'exit-after-commit' }, bell);
    bell.onRing(() => order.push('handed on'));
    bell.ring();
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGKILL');
    expect(order).toEqual(['killed', 'handed on']);
  });

  it.each([
    {},
    { NODE_ENV: 'test' },
    { GLANEUR_FAULT: 'exit-after-commit' },
    { NODE_ENV: 'production', GLANEUR_FAULT: 'exit-after-commit' },
    { NODE_ENV: 'development', GLANEUR_FAULT: 'exit-after-commit' },
  ])('is none in the environment %j', (environment) => {
    const bell = new Bell();
    armFault(environment, bell);
    bell.ring();
    expect(kill).not.toHaveBeenCalled();
  });

  it('must be one that there is', () => {
    const environment = { NODE_ENV: 'test', GLANEUR_FAULT: 'exit-before-commit' };
    expect(() => armFault(environment, new Bell())).toThrow('There is no fault exit-before-commit.');
  });
});
