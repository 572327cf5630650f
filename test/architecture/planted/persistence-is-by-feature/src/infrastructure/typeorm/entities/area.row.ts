// planted: a kind of file is no feature
export class AreaRow {}
