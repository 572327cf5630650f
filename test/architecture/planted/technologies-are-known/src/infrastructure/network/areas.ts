// planted: a feature is no technology
export class Areas {}
