import type { SectorCode } from './sectors.js';

/** A quarter of Toulouse or a neighbouring commune: a centre that people live around. */
export interface Locality {
  /** INSEE code of the commune. */
  readonly municipalityCode: string;
  readonly town: string;
  readonly postcode: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Square kilometres of its ground, rounded: how far it reaches. */
  readonly extentKm2: number;
  /** Inhabitants in thousands, rounded: how many containers it deserves. */
  readonly inhabitantsK: number;
  readonly sector: SectorCode;
}

type Row = readonly [string, string, string, number, number, number, number, SectorCode];

// municipality code, town, postcode, longitude, latitude, km², thousand inhabitants, sector
// prettier-ignore
const rows: readonly Row[] = [
  ['31555', 'Toulouse', '31000', 1.444, 43.604, 1.1, 22, 'CEN'],
  ['31555', 'Toulouse', '31000', 1.449, 43.598, 0.9, 18, 'CEN'],
  ['31555', 'Toulouse', '31000', 1.449, 43.6105, 1.2, 26, 'CEN'],
  ['31555', 'Toulouse', '31000', 1.429, 43.61, 1.6, 17, 'CEN'],
  ['31555', 'Toulouse', '31400', 1.448, 43.585, 2.2, 24, 'CEN'],
  ['31555', 'Toulouse', '31300', 1.43, 43.597, 1.8, 24, 'RIV'],
  ['31555', 'Toulouse', '31100', 1.424, 43.579, 2, 18, 'RIV'],
  ['31555', 'Toulouse', '31300', 1.41, 43.6, 3, 24, 'RIV'],
  ['31555', 'Toulouse', '31300', 1.383, 43.61, 7, 20, 'RIV'],
  ['31555', 'Toulouse', '31100', 1.412, 43.585, 3, 24, 'RIV'],
  ['31555', 'Toulouse', '31100', 1.385, 43.59, 8, 22, 'MIR'],
  ['31555', 'Toulouse', '31100', 1.399, 43.571, 3, 28, 'MIR'],
  ['31555', 'Toulouse', '31100', 1.386, 43.553, 8, 16, 'MIR'],
  ['31555', 'Toulouse', '31100', 1.411, 43.557, 6, 10, 'MIR'],
  ['31555', 'Toulouse', '31200', 1.433, 43.625, 4, 30, 'MIN'],
  ['31555', 'Toulouse', '31200', 1.411, 43.624, 4, 15, 'MIN'],
  ['31555', 'Toulouse', '31200', 1.419, 43.647, 8, 13, 'MIN'],
  ['31555', 'Toulouse', '31200', 1.45, 43.643, 4, 24, 'MIN'],
  ['31555', 'Toulouse', '31200', 1.465, 43.64, 4, 14, 'MIN'],
  ['31555', 'Toulouse', '31500', 1.459, 43.617, 2.9, 21, 'EST'],
  ['31555', 'Toulouse', '31500', 1.476, 43.62, 3, 20, 'EST'],
  ['31555', 'Toulouse', '31500', 1.488, 43.633, 3, 12, 'EST'],
  ['31555', 'Toulouse', '31500', 1.473, 43.598, 5.3, 28, 'EST'],
  ['31555', 'Toulouse', '31400', 1.473, 43.58, 4, 20, 'EST'],
  ['31555', 'Toulouse', '31400', 1.493, 43.571, 7, 14, 'EST'],
  ['31555', 'Toulouse', '31400', 1.46, 43.568, 5, 22, 'EST'],
  ['31555', 'Toulouse', '31400', 1.448, 43.553, 5, 7, 'EST'],
  ['31149', 'Colomiers', '31770', 1.332, 43.612, 21, 39, 'COL'],
  ['31557', 'Tournefeuille', '31170', 1.342, 43.583, 18.2, 29, 'COL'],
  ['31424', 'Plaisance-du-Touch', '31830', 1.293, 43.563, 26.6, 19.5, 'COL'],
  ['31417', 'Pibrac', '31820', 1.268, 43.62, 26, 8.5, 'COL'],
  ['31291', 'Léguevin', '31490', 1.232, 43.598, 24, 9.5, 'COL'],
  ['31526', 'La Salvetat-Saint-Gilles', '31880', 1.269, 43.576, 5.7, 8.5, 'COL'],
  ['31088', 'Brax', '31490', 1.235, 43.615, 4.5, 3, 'COL'],
  ['31069', 'Blagnac', '31700', 1.387, 43.639, 17.2, 26, 'BLA'],
  ['31056', 'Beauzelle', '31700', 1.374, 43.667, 4.6, 8, 'BLA'],
  ['31150', 'Cornebarrieu', '31700', 1.325, 43.65, 18.8, 7.5, 'BLA'],
  ['31032', 'Aussonne', '31840', 1.326, 43.683, 14, 7.5, 'BLA'],
  ['31541', 'Seilh', '31840', 1.357, 43.691, 6.1, 3.4, 'BLA'],
  ['31351', 'Mondonville', '31700', 1.283, 43.665, 11.9, 5, 'BLA'],
  ['31160', 'Daux', '31700', 1.269, 43.693, 14, 2.3, 'BLA'],
  ['31022', 'Aucamville', '31140', 1.424, 43.671, 4, 9, 'NOR'],
  ['31186', 'Fonbeauzard', '31140', 1.435, 43.679, 1.3, 3, 'NOR'],
  ['31282', 'Launaguet', '31140', 1.456, 43.672, 7.1, 9.5, 'NOR'],
  ['31467', 'Saint-Alban', '31140', 1.412, 43.691, 4.5, 6.3, 'NOR'],
  ['31182', 'Fenouillet', '31150', 1.392, 43.682, 9.7, 5.3, 'NOR'],
  ['31116', 'Castelginest', '31780', 1.433, 43.695, 8.2, 11, 'NOR'],
  ['31230', 'Gratentour', '31150', 1.432, 43.722, 4.1, 4.5, 'NOR'],
  ['31091', 'Bruguières', '31150', 1.41, 43.725, 9, 5.8, 'NOR'],
  ['31293', 'Lespinasse', '31150', 1.385, 43.714, 4.2, 3, 'NOR'],
  ['31205', 'Gagnac-sur-Garonne', '31150', 1.37, 43.703, 4.7, 3, 'NOR'],
  ['31490', 'Saint-Jory', '31790', 1.368, 43.74, 14, 6.5, 'NOR'],
  ['31410', 'Pechbonnieu', '31140', 1.462, 43.707, 7.5, 4.8, 'NOR'],
  ['31561', "L'Union", '31240', 1.483, 43.655, 6.9, 12, 'UNI'],
  ['31488', 'Saint-Jean', '31240', 1.502, 43.664, 6, 11, 'UNI'],
  ['31484', 'Saint-Geniès-Bellevue', '31180', 1.484, 43.684, 3.8, 2.4, 'UNI'],
  ['31497', 'Saint-Loup-Cammas', '31140', 1.48, 43.698, 3.7, 2.2, 'UNI'],
  ['31364', 'Montberon', '31140', 1.489, 43.719, 6.4, 2.9, 'UNI'],
  ['31273', 'Lapeyrouse-Fossat', '31180', 1.511, 43.701, 9.5, 3, 'UNI'],
  ['31117', 'Castelmaurou', '31180', 1.532, 43.68, 16, 4.5, 'UNI'],
  ['31462', 'Rouffiac-Tolosan', '31180', 1.524, 43.662, 4.8, 2.2, 'UNI'],
  ['31389', 'Montrabé', '31850', 1.527, 43.643, 5.3, 4.3, 'UNI'],
  ['31053', 'Beaupuy', '31850', 1.557, 43.651, 5.9, 1.4, 'UNI'],
  ['31044', 'Balma', '31130', 1.499, 43.609, 16.7, 17.5, 'BAL'],
  ['31418', 'Pin-Balma', '31130', 1.534, 43.624, 6.6, 1, 'BAL'],
  ['31445', 'Quint-Fonsegrives', '31130', 1.529, 43.585, 7.4, 6, 'BAL'],
  ['31184', 'Flourens', '31130', 1.559, 43.596, 9.7, 2, 'BAL'],
  ['31355', 'Mons', '31280', 1.573, 43.611, 7.3, 1.8, 'BAL'],
  ['31163', 'Drémil-Lafage', '31280', 1.601, 43.595, 12.5, 2.7, 'BAL'],
  ['31352', 'Mondouzil', '31850', 1.563, 43.631, 4.2, 0.3, 'BAL'],
  ['31506', 'Saint-Orens-de-Gameville', '31650', 1.533, 43.554, 13, 12.5, 'RAM'],
  ['31446', 'Ramonville-Saint-Agne', '31520', 1.475, 43.546, 6.4, 15, 'RAM'],
  ['31113', 'Castanet-Tolosan', '31320', 1.499, 43.516, 8.2, 13.5, 'RAM'],
  ['31035', 'Auzeville-Tolosane', '31320', 1.486, 43.529, 6.7, 4.5, 'RAM'],
  ['31254', 'Labège', '31670', 1.52, 43.538, 7.7, 4.5, 'RAM'],
  ['31169', 'Escalquens', '31750', 1.556, 43.519, 8.5, 7, 'RAM'],
  ['31036', 'Auzielle', '31650', 1.566, 43.54, 4.6, 1.6, 'RAM'],
  ['31409', 'Péchabou', '31320', 1.509, 43.501, 3.5, 2.4, 'RAM'],
  ['31429', 'Pompertuzat', '31450', 1.522, 43.494, 5.4, 2.3, 'RAM'],
  ['31411', 'Pechbusque', '31320', 1.457, 43.525, 3.1, 0.9, 'RAM'],
  ['31575', 'Vieille-Toulouse', '31320', 1.44, 43.527, 5.5, 1.2, 'RAM'],
  ['31578', 'Vigoulet-Auzil', '31320', 1.455, 43.508, 3.4, 0.9, 'RAM'],
  ['31259', 'Lacroix-Falgarde', '31120', 1.425, 43.502, 6, 2, 'RAM'],
  ['31395', 'Muret', '31600', 1.326, 43.461, 24, 25.5, 'MUR'],
  ['31433', 'Portet-sur-Garonne', '31120', 1.403, 43.527, 15.4, 10, 'MUR'],
  ['31157', 'Cugnaux', '31270', 1.344, 43.54, 13, 19.5, 'MUR'],
  ['31588', 'Villeneuve-Tolosane', '31270', 1.343, 43.524, 5.2, 9.6, 'MUR'],
  ['31203', 'Frouzins', '31270', 1.325, 43.516, 7.8, 9.5, 'MUR'],
  ['31547', 'Seysses', '31600', 1.312, 43.498, 18, 9.5, 'MUR'],
  ['31458', 'Roques', '31120', 1.358, 43.506, 9.4, 5, 'MUR'],
  ['31460', 'Roquettes', '31120', 1.369, 43.496, 3.4, 4.3, 'MUR'],
  ['31420', 'Pinsaguel', '31120', 1.39, 43.506, 5.2, 2.8, 'MUR'],
  ['31187', 'Fonsorbes', '31470', 1.232, 43.537, 17, 12, 'COL'],
];

/** Toulouse's quarters (a row each, all of commune 31555) and the communes around. */
export const LOCALITIES: readonly Locality[] = rows.map(
  ([municipalityCode, town, postcode, longitude, latitude, extentKm2, inhabitantsK, sector]) => ({
    municipalityCode,
    town,
    postcode,
    longitude,
    latitude,
    extentKm2,
    inhabitantsK,
    sector,
  }),
);
