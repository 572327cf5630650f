export class ContainerDto {}
