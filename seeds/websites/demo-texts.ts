import type { Pages } from '@glaneur/website-config';

/** What the demo website says, page by page. */
export const demoWebsiteTexts: Omit<Pages, 'map' | 'news'> = {
  home: {
    title: { fr: 'Vos vêtements ont encore une histoire', en: 'Your clothes still have a story to tell' },
    intro: {
      fr:
        'Déposez vos textiles, vos chaussures et votre linge dans l’un de nos conteneurs : nous les trions à Toulouse, et ils repartent sur d’autres épaules.\n\n' +
        'Cherchez une adresse : le conteneur le plus proche est souvent à moins de dix minutes à pied.',
      en:
        'Drop your textiles, shoes and linen in one of our containers: we sort them in Toulouse, and they go out again on other shoulders.\n\n' +
        'Search for an address: the nearest container is often less than ten minutes away on foot.',
    },
  },
  howToGive: {
    enabled: true,
    text: {
      fr:
        'Un don bien préparé est un don qui sera porté à nouveau.\n\n' +
        '- lavez et séchez les pièces : un sac humide peut gâter tout un conteneur\n' +
        '- fermez le sac : 30 litres, c’est la taille qui passe par la trappe\n' +
        '- liez les chaussures par paires\n' +
        '- ne laissez rien au pied du conteneur : ce qui prend la pluie est perdu\n\n' +
        'Le conteneur est plein ? Dites-le-nous d’un geste depuis sa page : le chauffeur le verra avant sa prochaine tournée.',
      en:
        'A gift that is well prepared is a gift that will be worn again.\n\n' +
        '- wash and dry everything: one damp bag can spoil a whole container\n' +
        '- close the bag: 30 litres is the size that fits the hatch\n' +
        '- tie shoes together in pairs\n' +
        '- leave nothing beside the container: what gets rained on is lost\n\n' +
        'The container is full? Tell us with one tap on its page: the driver will see it before the next round.',
    },
  },
  accepted: {
    enabled: true,
    yes: [
      { fr: 'Vêtements, même usés ou troués', en: 'Clothes, even worn or torn' },
      { fr: 'Chaussures, par paires', en: 'Shoes, in pairs' },
      { fr: 'Linge de maison : draps, serviettes, rideaux', en: 'Household linen: sheets, towels, curtains' },
      { fr: 'Sacs, ceintures, chapeaux, foulards', en: 'Bags, belts, hats, scarves' },
      { fr: 'Peluches', en: 'Soft toys' },
    ],
    no: [
      { fr: 'Textiles mouillés ou souillés', en: 'Wet or soiled textiles' },
      { fr: 'Matelas, couettes et oreillers', en: 'Mattresses, duvets and pillows' },
      { fr: 'Moquettes et chutes de tissu d’atelier', en: 'Carpets and offcuts from workshops' },
      { fr: 'Patins, skis et bottes en caoutchouc', en: 'Skates, ski boots and rubber boots' },
      { fr: 'Ordures ménagères', en: 'Household waste' },
    ],
  },
  contact: {
    enabled: true,
    email: 'bonjour@tissea.example',
    phone: '+33 5 61 00 00 00',
    address: 'Friperie Saint-Aubin\n27 rue de la Colombette\n31000 Toulouse',
    openingHours: [
      { fr: 'Du mardi au vendredi, de 10 h à 18 h 30', en: 'Tuesday to Friday, 10 am to 6.30 pm' },
      { fr: 'Le samedi, de 10 h à 19 h', en: 'Saturday, 10 am to 7 pm' },
    ],
  },
  legal: {
    enabled: true,
    text: {
      fr:
        'Éditeur : Tisséa Textile, association fictive de démonstration, 41 chemin de Fenouillet, 31200 Toulouse.\n\n' +
        'Ce site ne dépose aucun cookie et ne suit personne. Un signalement n’enregistre ni votre position exacte ni votre adresse.\n\n' +
        'Les positions des conteneurs peuvent être réutilisées librement, avec mention de la source.',
      en:
        'Publisher: Tisséa Textile, a fictional charity for demonstration, 41 chemin de Fenouillet, 31200 Toulouse.\n\n' +
        'This site sets no cookie and follows nobody. A report stores neither your exact position nor your address.\n\n' +
        'The positions of the containers may be reused freely, with a mention of the source.',
    },
  },
};
