export class ContainerRow {}
