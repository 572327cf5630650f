import { EventStreamReader } from './event-stream.js';

const readAll = (...chunks: string[]) => {
  const reader = new EventStreamReader();
  return chunks.flatMap((chunk) => reader.feed(chunk));
};

describe('reading an event stream', () => {
  it('answers a message when its blank line has come, wherever the text was cut', () => {
    const whole = 'event: progress\nid: 7\ndata: {"done":1}\n\n';
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(readAll(whole.slice(0, cut), whole.slice(cut))).toEqual([
        { event: 'progress', id: '7', data: '{"done":1}' },
      ]);
    }
  });

  it('takes every line ending, cut in two as well', () => {
    const expected = [{ event: 'done', id: null, data: 'a\nb' }];
    expect(readAll('event: done\r\ndata: a\r', '\ndata: b\r\n\r\n')).toEqual(expected);
    expect(readAll('event: done\rdata: a\rdata: b\r\r', ':')).toEqual(expected);
  });

  it('leaves out heartbeats and messages without data', () => {
    expect(readAll(': still here\n\nevent: progress\n\n')).toEqual([]);
  });

  it('calls a message without a name `message`, and keeps the last id', () => {
    expect(readAll('id: 1\ndata: x\n\ndata:y\n\n')).toEqual([
      { event: 'message', id: '1', data: 'x' },
      { event: 'message', id: '1', data: 'y' },
    ]);
  });

  it('keeps colons and all blanks but the first of a value', () => {
    expect(readAll('data:  a: b\n\n')).toEqual([{ event: 'message', id: null, data: ' a: b' }]);
  });
});
