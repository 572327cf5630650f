// planted: no such feature
export class ContainerSearch {}
