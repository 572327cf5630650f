export interface Settings {
  port: number;
}
