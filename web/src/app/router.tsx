import { createMemoryHistory, createRoute, createRouter } from '@tanstack/react-router';
import { Gate } from './Gate';
import { Pending } from './Pending';
import { OopsScreen } from './endings';
import { loadedScreen } from './LoadedScreen';
import type { Feature } from './feature';
import { shell } from './shell';

/** Puts the features' screens into the shell. `at` starts the app at an address without a browser's history (tests). */
export function routerOf(features: Feature[], at?: string) {
  const home = createRoute({ getParentRoute: () => shell, path: '/', component: loadedScreen(() => import('./HomeScreen')) });
  const screens = features
    .flatMap((feature) => feature.screens)
    .map((screen) => {
      const Screen = loadedScreen(screen.load);
      return createRoute({
        getParentRoute: () => shell,
        path: screen.path,
        component: () => (
          <Gate groups={screen.groups}>
            <Screen />
          </Gate>
        ),
      });
    });
  return createRouter({
    routeTree: shell.addChildren([home, ...screens]),
    defaultPendingComponent: Pending,
    defaultErrorComponent: OopsScreen,
    scrollRestoration: !at,
    history: at ? createMemoryHistory({ initialEntries: [at] }) : undefined,
  });
}
