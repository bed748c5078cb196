import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refreshSession } from './api/client';
import { session } from './api/session';
import { Providers, newQueryClient } from './app/Providers';
import { features } from './app/features';
import { routerOf } from './app/router';
import './app/styles.css';
import { startI18n } from './i18n';

await startI18n();
if (session.current() === undefined) refreshSession().catch(() => session.set(null));

const queryClient = newQueryClient();
const router = routerOf(features);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
