import { createRootRoute } from '@tanstack/react-router';
import { Layout } from './Layout';
import { NotFoundScreen, OopsScreen } from './endings';

/** The frame in which every screen stands. */
export const shell = createRootRoute({
  component: Layout,
  notFoundComponent: NotFoundScreen,
  errorComponent: OopsScreen,
});
