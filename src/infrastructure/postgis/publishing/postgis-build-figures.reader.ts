import {
  BuildFiguresReader,
  type BuildFiguresView,
  type FiguresQuery,
} from '../../../application/publishing/builds/build-figures-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { FIGURES } from './build-figures.statements.js';

interface FiguresRow {
  readonly figures: Omit<BuildFiguresView, 'from' | 'to'>;
}

export class PostgisBuildFiguresReader extends BuildFiguresReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async figures(
    { organisationId }: Actor,
    { from, to, websiteId, kind }: FiguresQuery,
  ): Promise<BuildFiguresView> {
    const [row] = await this.unitOfWork.reading(organisationId, (query) =>
      query<FiguresRow>(FIGURES, [organisationId, from, to, websiteId ?? null, kind ?? null]),
    );
    return { from: from.toISOString(), to: to.toISOString(), ...(row as FiguresRow).figures };
  }
}
