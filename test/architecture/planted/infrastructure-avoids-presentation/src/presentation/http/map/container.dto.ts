export interface ContainerDto {
  id: string;
}
