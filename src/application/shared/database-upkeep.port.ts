/** Keeps the database's files from growing and its plans from aging, where the database does not do so by itself. */
export abstract class DatabaseUpkeep {
  /** Short: others wait meanwhile. @returns how many dead rows it has removed */
  abstract keepUp(): Promise<number>;
}
