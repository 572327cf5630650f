import type {
  Localised,
  MediaId,
  SiteSnapshot,
  SnapshotArea,
  SnapshotContainer,
  WebsiteLanguage,
} from '@glaneur/website-config';
import { Neighbours } from './neighbours.js';
import type { AreaNotice, Picture } from './page-data.js';
import { areaPath, containerPath, pathIn } from './paths.js';
import { areaSlugs, containerSlug } from './slug.js';

const byText = new Intl.Collator('fr', { numeric: true });

/** A snapshot with what its pages look up again and again; of one site, for one build. */
export class Site {
  readonly areas: readonly SnapshotArea[];
  readonly containers: readonly SnapshotContainer[];
  readonly neighbours: Neighbours;
  private readonly slugs: Map<string, string>;
  private readonly areaById: ReadonlyMap<string, SnapshotArea>;
  private readonly byArea = new Map<string, SnapshotContainer[]>();

  constructor(readonly snapshot: SiteSnapshot) {
    const { areas, types } = snapshot.config.show;
    this.areas = snapshot.areas
      .filter(({ id }) => areas === 'all' || areas.includes(id))
      .sort((one, other) => byText.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
    this.areaById = new Map(this.areas.map((area) => [area.id, area]));
    for (const { id } of this.areas) this.byArea.set(id, []);
    this.containers = snapshot.containers
      .filter(({ areaId, type }) => this.byArea.has(areaId) && (types === 'all' || types.includes(type)))
      .sort((one, other) => byText.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
    for (const container of this.containers) this.byArea.get(container.areaId)?.push(container);
    this.neighbours = new Neighbours(this.containers);
    this.slugs = areaSlugs(this.areas);
  }

  get languages(): readonly WebsiteLanguage[] {
    return this.snapshot.config.languages;
  }

  path(language: WebsiteLanguage, path: string): string {
    return pathIn(language, this.languages, path);
  }

  containersOf(area: SnapshotArea): readonly SnapshotContainer[] {
    return this.byArea.get(area.id) ?? [];
  }

  areaOf({ areaId }: SnapshotContainer): SnapshotArea {
    const area = this.areaById.get(areaId);
    if (!area) throw new Error(`a container stands in area ${areaId}, which is not shown`);
    return area;
  }

  slugOf({ id }: SnapshotArea): string {
    return this.slugs.get(id) ?? id;
  }

  areaPath(area: SnapshotArea): string {
    return areaPath(this.slugOf(area));
  }

  /** Null where containers have no pages. */
  containerPath(container: SnapshotContainer): string | null {
    return this.snapshot.config.show.containerPages ? containerPath(containerSlug(container)) : null;
  }

  /** The text of a language; of another one where that was left out. */
  text(language: WebsiteLanguage, text: Localised): string {
    return text[language] ?? this.languages.map((other) => text[other]).find((found) => found) ?? '';
  }

  picture(language: WebsiteLanguage, id: MediaId | undefined): Picture | null {
    const found = id === undefined ? undefined : this.snapshot.media[id];
    if (!found) return null;
    const { src, width, height, alt } = found;
    return { src, width, height, alt: this.text(language, alt) };
  }

  /** Suspended areas, of all or of one. */
  notices(language: WebsiteLanguage, only?: SnapshotArea): AreaNotice[] {
    return this.snapshot.notices.flatMap(({ areaId, reason, from, until }) => {
      const area = this.areaById.get(areaId);
      if (!area || (only && only.id !== areaId)) return [];
      const { timeZone } = this.snapshot.organisation;
      return [
        { area: area.name, path: this.path(language, this.areaPath(area)), reason, from, until, timeZone },
      ];
    });
  }
}
