// planted: no such feature
export class Truck {}
