// planted: fetch
export const tile = (): Promise<Response> => fetch('https://tiles.example/0/0/0.png');
