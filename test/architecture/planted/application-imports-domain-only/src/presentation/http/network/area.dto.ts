export class AreaDto {}
