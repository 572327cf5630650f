/** Waits until every job of a round was handled; a job that is handled twice fails the run. */
export class Countdown {
  #seen = new Set();
  #left;

  constructor(jobs) {
    this.#left = jobs;
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.fail = reject;
    });
    if (jobs === 0) this.resolve();
  }

  count(key) {
    if (this.#seen.has(key)) this.fail(new Error(`The job ${key} was handled twice.`));
    this.#seen.add(key);
    this.#left -= 1;
    if (this.#left === 0) this.resolve();
  }
}
