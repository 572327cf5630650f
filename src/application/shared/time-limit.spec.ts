import { inTime } from './time-limit.js';

it('answers what the work answers', async () => {
  await expect(inTime(Promise.resolve(7), 1_000, 'It')).resolves.toBe(7);
  await expect(inTime(Promise.reject(new Error('broken')), 1_000, 'It')).rejects.toThrow('broken');
});

it('says what took too long, and does not mind when it ends later', async () => {
  jest.useFakeTimers();
  try {
    let fail: (error: Error) => void = () => {};
    const work = new Promise<void>((_, reject) => (fail = reject));
    const limited = expect(inTime(work, 1_000, 'Adding a job')).rejects.toThrow(
      'Adding a job took longer than 1000 ms.',
    );
    await jest.advanceTimersByTimeAsync(1_000);
    await limited;
    fail(new Error('too late for anybody'));
  } finally {
    jest.useRealTimers();
  }
});

it('leaves no timer behind', async () => {
  jest.useFakeTimers();
  try {
    await inTime(Promise.resolve(), 1_000, 'It');
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});
