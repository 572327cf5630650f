import { EventEmitter } from 'node:events';
import type { Redis } from 'ioredis';
import { RedisAwayError, RedisCircuit } from './redis-circuit.js';

const SETTINGS = { patienceMs: 20, pauseMs: 100, longestPauseMs: 250 };

function aCircuit() {
  const redis = new EventEmitter();
  const time = { now: 1_000 };
  const circuit = new RedisCircuit(redis as unknown as Redis, SETTINGS, () => time.now);
  let asked = 0;
  const asking = (answer: () => Promise<string>) =>
    circuit.ask(() => {
      asked += 1;
      return answer();
    });
  const fail = () => Promise.reject(new Error('refused'));
  const succeed = () => Promise.resolve('PONG');
  return { redis, circuit, time, asking, fail, succeed, asked: () => asked };
}

describe('the circuit to Redis', () => {
  it('hands answers on', async () => {
    const { asking, succeed } = aCircuit();
    expect(await asking(succeed)).toBe('PONG');
  });

  it('gives up on a Redis that hangs', async () => {
    const { asking } = aCircuit();
    await expect(asking(() => new Promise(() => {}))).rejects.toThrow(RedisAwayError);
  });

  it('takes an answer that came in time though this process was too busy to look', async () => {
    const { asking } = aCircuit();
    const answer = asking(() => new Promise((resolve) => setImmediate(() => resolve('PONG'))));
    const busyUntil = performance.now() + 2 * SETTINGS.patienceMs;
    while (performance.now() < busyUntil);
    expect(await answer).toBe('PONG');
  });

  it('asks nothing for a while after a failure, then tries with one request', async () => {
    const { asking, fail, succeed, time, asked } = aCircuit();
    await expect(asking(fail)).rejects.toThrow(RedisAwayError);
    await expect(asking(succeed)).rejects.toThrow(RedisAwayError);
    expect(asked()).toBe(1);
    time.now += 100;
    const outcomes = await Promise.allSettled([asking(succeed), asking(succeed), asking(succeed)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await asking(succeed)).toBe('PONG');
  });

  it('waits longer after each failed try, up to a limit', async () => {
    const { asking, fail, time, asked } = aCircuit();
    const tries = async (pauseMs: number) => {
      time.now += pauseMs;
      const before = asked();
      await asking(fail).catch(() => {});
      return asked() - before;
    };
    expect([await tries(0), await tries(99), await tries(1)]).toEqual([1, 0, 1]);
    expect([await tries(199), await tries(1)]).toEqual([0, 1]);
    expect([await tries(249), await tries(1), await tries(250)]).toEqual([0, 1, 1]);
  });

  it('counts those who failed together as one failure', async () => {
    const { asking, fail, succeed, time } = aCircuit();
    await Promise.allSettled(Array.from({ length: 50 }, () => asking(fail)));
    time.now += 100;
    expect(await asking(succeed)).toBe('PONG');
  });

  it('asks again at once when the connection is back, and says so', async () => {
    const { redis, circuit, asking, fail, succeed } = aCircuit();
    const returned: string[] = [];
    circuit.onReturn(() => returned.push('back'));
    await asking(fail).catch(() => {});
    redis.emit('ready');
    expect([await asking(succeed), returned]).toEqual(['PONG', ['back']]);
  });
});
