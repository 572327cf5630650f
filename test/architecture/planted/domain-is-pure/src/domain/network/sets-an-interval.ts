// planted: setInterval
export const often = (act: () => void): unknown => setInterval(act, 1_000);
