// planted: console
export const tell = (): void => console.log('moved');
