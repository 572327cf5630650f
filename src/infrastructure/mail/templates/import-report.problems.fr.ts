/**
 * What is wrong with a row, or with the file as a whole, in French. A whole file is not here where its message says the
 * place at which it cannot be read: the place is worth more than the language.
 */
const PROBLEMS = {
  'row.columns': 'La ligne n’a pas autant de cellules que l’en-tête.',
  'text.blank': 'Cette cellule est vide, or il faut une valeur.',
  'text.too_long': 'Ce texte est trop long.',
  'text.nul': 'Ce texte contient un caractère nul, qui ne peut pas être enregistré.',
  'text.lone_surrogate': 'Ce texte contient un caractère abîmé, qui ne peut pas être enregistré.',
  'position.latitude_out_of_range': 'La latitude va de −90 à 90 degrés.',
  'position.longitude_out_of_range': 'La longitude va de −180 à 180 degrés.',
  'position.null_island': 'La position est 0, 0, dans l’Atlantique\u00a0: les coordonnées manquent.',
  'container.no_area_here':
    'Aucun secteur ne couvre cette position. Corrigez-la dans le fichier, ou dessinez un secteur qui la couvre.',
  'container.reference_taken':
    'Un conteneur porte déjà cette référence. Importez en mode upsert pour le modifier.',
  'container.type_unknown': 'Ce type de conteneur est inconnu.',
  'container.capacity_out_of_range': 'La capacité est un nombre entier de litres, entre 1 et 50\u202f000.',
  'container.too_many_attributes': 'Le conteneur aurait plus de 100 attributs.',
  'container.attribute_name_invalid':
    'Un titre de colonne ne peut pas devenir un attribut\u00a0: 100 caractères au plus, tous valides.',
  'import.cell_missing': 'Cette cellule est vide, or il faut une valeur.',
  'import.column_unnamed': 'Cette valeur est dans une colonne sans titre. Donnez-en un à la colonne.',
  'import.coordinates_swapped':
    'La latitude et la longitude sont sans doute inversées\u00a0: dans l’autre sens, elles conviendraient.',
  'import.decimal_comma': 'Ce nombre a une virgule. Écrivez-le avec un point.',
  'import.not_a_number': 'Ce n’est pas un nombre décimal.',
  'import.duplicate_reference': 'Cette référence figure déjà plus haut dans le fichier.',
  'import.header_missing':
    'La première ligne doit nommer les colonnes reference, latitude et longitude\u00a0; il en manque.',
  'import.heading_invalid':
    'Un titre de colonne est trop long ou illisible. La première ligne est-elle bien l’en-tête\u00a0?',
  'import.too_many_columns': 'Le fichier a plus de 200 colonnes.',
  'import.not_csv': 'Ce n’est pas un fichier CSV. Enregistrez d’abord le tableur au format CSV.',
  'import.not_utf8': 'Le fichier n’est pas en UTF-8. Enregistrez d’abord le tableur au format CSV en UTF-8.',
  'import.empty': 'Le fichier est vide.',
  'import.no_rows': 'Le fichier n’a que son en-tête, sans aucune ligne.',
  'import.internal':
    'L’import a échoué par notre faute\u00a0; rien du fichier n’a été repris. Renvoyez-le, ou demandez de l’aide.',
};

export const importProblemsInFrench: ReadonlyMap<string, string> = new Map(Object.entries(PROBLEMS));
