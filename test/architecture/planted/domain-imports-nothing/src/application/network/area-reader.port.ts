export interface AreaReader {
  find(id: string): Promise<string>;
}
