import { municipalityIn } from './municipality.js';

describe('the municipality in an address', () => {
  it.each([
    ['16 avenue de la Paix, 31100 Toulouse', 'Toulouse'],
    ['31520 Ramonville-Saint-Agne', 'Ramonville-Saint-Agne'],
    ['Rue de la Loi 16, 1000 Bruxelles ', 'Bruxelles'],
    ["Place de l'Église, 31240 L'Union", "L'Union"],
  ])('of %j is %j', (address, name) => {
    expect(municipalityIn(address)).toBe(name);
  });

  it.each(['', 'derrière la mairie', '31100', 'Toulouse, 31100', '12 rue de Metz', 'Calle 31100 Madrid 4'])(
    'of %j is not known',
    (address) => {
      expect(municipalityIn(address)).toBeUndefined();
    },
  );
});
