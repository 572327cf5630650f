import { WrongAnswer } from '../shared/wrong-answer.mjs';

/**
 * Asks both servers everything once: the bodies are the same byte for byte, but for what differs each time.
 * @param {import('./operations.mjs').Operation} operation
 * @throws {WrongAnswer}
 */
export async function requireAgreement({ title, requests, own = [] }, bare, glaneur) {
  for (const request of requests) {
    const expected = without(own, await answerOf(bare, request));
    const actual = without(own, await answerOf(glaneur, request));
    if (actual !== expected)
      throw new WrongAnswer(
        `${title} ${request.path}\n${differenceOf(glaneur.name, actual, bare.name, expected)}`,
      );
  }
}

/** @throws {WrongAnswer} where it is no 200 */
export async function answerOf({ name, url }, { path, ...request }) {
  const answer = await fetch(url + path, request);
  const body = await answer.text();
  if (answer.status !== 200) throw new WrongAnswer(`${name} answered ${answer.status} to ${path}: ${body}`);
  return body;
}

function without(fields, body) {
  if (fields.length === 0) return body;
  return JSON.stringify({
    ...JSON.parse(body),
    ...Object.fromEntries(fields.map((field) => [field, 'some'])),
  });
}

/** Characters round the first one that differs. */
const EXCERPT = 200;

function differenceOf(name, actual, otherName, expected) {
  const place = actual.split('').findIndex((character, index) => character !== expected[index]);
  const from = Math.max(0, (place < 0 ? actual.length : place) - EXCERPT / 2);
  const excerpt = (body) => body.slice(from, from + EXCERPT);
  return `${name} has from character ${from} on\n${excerpt(actual)}\n${otherName} has\n${excerpt(expected)}`;
}
