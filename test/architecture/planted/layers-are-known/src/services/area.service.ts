// planted: no such layer
export class AreaService {}
