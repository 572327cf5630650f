const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or an attribute. */
export const text = (value) => String(value).replace(/[&<>"']/g, (letter) => ENTITIES[letter]);

export const when = (condition, markup) => (condition ? markup() : '');

export const each = (items, markup) => items.map(markup).join('');
