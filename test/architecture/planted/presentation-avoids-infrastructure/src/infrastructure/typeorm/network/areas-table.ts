export class AreasTable {}
