// planted: no such feature
export class AreasController {}
