/** What is counted ahead for the clusters of the map: rows that only ever grow in number until somebody gathers them. */
export abstract class MapCells {
  /**
   * Puts the rows of each cell together into one; no count changes. Readers and writers go on meanwhile.
   * Inside a unit of work across organisations.
   * @returns how many rows are fewer
   */
  abstract gather(): Promise<number>;
}
