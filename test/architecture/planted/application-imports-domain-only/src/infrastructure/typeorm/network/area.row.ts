export interface AreaRow {
  id: string;
}
