import type { NewsItem } from '@glaneur/website-config';

/** Fixed days, so that the demo is the same whenever it is made. */
export const demoWebsiteNews: NewsItem[] = [
  {
    id: 'journee-portes-ouvertes',
    date: '2026-11-07',
    title: { fr: 'Le centre de tri ouvre ses portes', en: 'The sorting centre opens its doors' },
    text: {
      fr:
        'Samedi 5 décembre, de 10 h à 17 h, suivez un sac de vêtements du quai de déchargement jusqu’aux balles prêtes à partir.\n\n' +
        '- visites guidées toutes les heures, en français et en anglais\n' +
        '- atelier de reprise et de boutons pour petits et grands\n' +
        '- vide-dressing de la Friperie Saint-Aubin\n\n' +
        'Entrée libre. Le centre est accessible en fauteuil.',
      en:
        'On Saturday 5 December, from 10 am to 5 pm, follow a bag of clothes from the unloading bay to the bales that are ready to leave.\n\n' +
        '- guided tours every hour, in French and in English\n' +
        '- a workshop on darning and buttons, for all ages\n' +
        '- a rummage sale by the Saint-Aubin thrift store\n\n' +
        'Admission is free. The centre is accessible by wheelchair.',
    },
  },
  {
    id: 'cent-vingt-tonnes',
    date: '2026-10-12',
    title: { fr: 'Cent vingt tonnes ce trimestre', en: 'A hundred and twenty tonnes this quarter' },
    text: {
      fr:
        'De juillet à septembre, vous nous avez confié 120 tonnes de textiles. Six pièces sur dix seront portées à nouveau, trois deviendront isolant, chiffons ou fil.\n\n' +
        'Quarante-deux personnes en parcours d’insertion travaillent avec nous à ce tri. Merci pour elles.',
      en:
        'From July to September you gave us 120 tonnes of textiles. Six pieces in ten will be worn again, three will become insulation, wipes or yarn.\n\n' +
        'Forty-two people on their way back into work sort them with us. Thank you on their behalf.',
    },
  },
];
