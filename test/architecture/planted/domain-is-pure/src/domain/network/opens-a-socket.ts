// planted: WebSocket
export const socket = (): WebSocket => new WebSocket('wss://rooms.example');
