export class BuildWebsiteJob {}
