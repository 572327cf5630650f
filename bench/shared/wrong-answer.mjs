/** A contestant answered something else than it should: the only reason for which this benchmark fails. */
export class WrongAnswer extends Error {
  name = 'WrongAnswer';
}
