export class UserRow {}
