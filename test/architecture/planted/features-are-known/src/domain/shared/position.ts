export class Position {}
