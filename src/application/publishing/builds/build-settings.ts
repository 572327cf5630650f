import { BUILD_PACE, type BuildPace } from '../../../domain/publishing/build-pace.js';

/** What an installation, or a test, may want otherwise. */
export abstract class BuildSettings {
  abstract readonly pace: BuildPace;
  /** A build that takes longer is ended. Milliseconds. */
  abstract readonly deadlineMs: number;
  /** Releases of a website that stay on the disk, to go back to. */
  abstract readonly keptReleases: number;
  /** Production builds that the persons of one organisation may ask for in 24 hours; those that join a waiting one count as one. */
  abstract readonly dailyBuilds: number;
  /** The same for previews, which follow the typing: more than editors can type, less than a program would ask for. */
  abstract readonly dailyPreviews: number;
}

export const BUILD_SETTINGS: BuildSettings = {
  pace: BUILD_PACE,
  deadlineMs: 120_000,
  keptReleases: 10,
  dailyBuilds: 5_000,
  dailyPreviews: 20_000,
};
