import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { resumeSession } from './api/client';
import { Providers, newQueryClient } from './app/Providers';
import { features } from './app/features';
import { routerOf } from './app/router';
import './app/styles.css';
import { startI18n } from './i18n';

await startI18n();
void resumeSession();

const queryClient = newQueryClient();
const router = routerOf(features);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
