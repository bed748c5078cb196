// What rooms are held against: the same words to the same people, kept nowhere. The port is its argument.
import { Server } from 'socket.io';

const server = new Server(Number(process.argv[2]), { transports: ['websocket'], perMessageDeflate: false, pingInterval: 3_600_000 });
server.on('connection', (person) => {
    const room = person.handshake.query.room;
    person.join(room);
    person.on('say', (words) => server.to(room).emit('ev', words));
});
