export class Area {
  constructor(readonly name: string) {}
}
