import { setupServer } from 'msw/node';

/** The fake network. A test says what the gateway answers: `network.use(http.get('/api/…', () => HttpResponse.json(…)))`. */
export const network = setupServer();
