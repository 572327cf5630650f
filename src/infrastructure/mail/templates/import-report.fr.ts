import { importProblemsInFrench } from './import-report.problems.fr.js';
import type { ImportReportWords } from './import-report.words.js';

/** In French one and a half is still singular, and so is none. */
const rows = (count: number, written: string) => `${written} ${count < 2 ? 'ligne' : 'lignes'}`;

export const importReportFrench: ImportReportWords = {
  applied: {
    heading: 'Votre fichier est importé',
    subject: ({ fileName, rejected }, { count }) =>
      rejected > 0
        ? `Importé : ${fileName} (${rows(rejected, count(rejected))} ${rejected < 2 ? 'refusée' : 'refusées'})`
        : `Importé : ${fileName}`,
    lead: (report, { count, moment }) =>
      `${report.fileName} compte ${rows(report.rows, count(report.rows))}. L’import s’est terminé le ${moment(report.finishedAt)}.`,
  },
  failed: {
    heading: 'Votre fichier n’a pas pu être importé',
    subject: ({ fileName }) => `Non importé : ${fileName}`,
    lead: ({ fileName, finishedAt }, { moment }) =>
      `${fileName} a été refusé en entier le ${moment(finishedAt)}.`,
  },
  created: 'Conteneurs créés',
  updated: 'Conteneurs mis à jour',
  unchanged: 'Inchangés',
  rejected: 'Lignes refusées',
  errors: 'Les premières erreurs',
  rest: 'Il y en a d’autres : la page de l’import les montre toutes et propose les lignes refusées en fichier.',
  link: 'Ouvrir l’import',
  reason: 'Vous recevez ce message parce que vous avez envoyé ce fichier.',
  problems: importProblemsInFrench,
  place: (line, column) => (column === null ? `Ligne ${line}` : `Ligne ${line}, colonne ${column}`),
};
