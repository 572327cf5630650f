import { AssignCodes } from '../../application/network/assign-codes.js';
import { CodeLinks } from '../../application/network/code-links.js';
import { LabelPrinter } from '../../application/network/label-printer.port.js';
import { LabelReader } from '../../application/network/label-reader.port.js';
import { PrepareLabels } from '../../application/network/prepare-labels.js';
import { ResolveCode } from '../../application/network/resolve-code.js';
import { Random } from '../../application/shared/random.port.js';
import { ContainerCodes } from '../../domain/network/container-codes.repository.js';
import { CryptoRandom } from '../../infrastructure/crypto/crypto-random.js';
import { PostgisLabelReader } from '../../infrastructure/postgis/network/postgis-label.reader.js';
import { QrLabelPrinter } from '../../infrastructure/qr/qr-label-printer.js';
import { TypeOrmContainerCodes } from '../../infrastructure/typeorm/network/typeorm-container-codes.repository.js';
import { CodesController } from '../../presentation/http/network/codes.controller.js';
import { LabelsController } from '../../presentation/http/network/labels.controller.js';
import type { Feature } from './feature.js';

/** QR codes and the labels that carry them. */
export const labels: Feature = {
  controllers: [LabelsController, CodesController],
  useCases: [AssignCodes, PrepareLabels, ResolveCode],
  adapters: ({ config, unitOfWork, publicPool }) => [
    { provide: Random, useClass: CryptoRandom },
    { provide: ContainerCodes, useValue: new TypeOrmContainerCodes(unitOfWork) },
    { provide: LabelReader, useValue: new PostgisLabelReader(unitOfWork, publicPool) },
    { provide: LabelPrinter, useClass: QrLabelPrinter },
    { provide: CodeLinks, useValue: { linkUrl: config.linkUrl } },
  ],
};
