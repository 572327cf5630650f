// planted: no such feature
export class CloseEverything {}
