import { createMemoryHistory, createRoute, createRouter, redirect } from '@tanstack/react-router';
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
  const moved = features
    .flatMap((feature) => feature.moved ?? [])
    .map(({ from, to, search }) =>
      createRoute({
        getParentRoute: () => shell,
        path: from,
        beforeLoad: () => {
          throw redirect({ to, search, replace: true });
        },
      }),
    );
  return createRouter({
    routeTree: shell.addChildren([home, ...screens, ...moved]),
    defaultPendingComponent: Pending,
    defaultErrorComponent: OopsScreen,
    scrollRestoration: !at,
    history: at ? createMemoryHistory({ initialEntries: [at] }) : undefined,
  });
}
