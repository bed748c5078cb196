import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from './Pending';
import { Screen } from './Screen';
import { askAgain, loadPart } from './loading';

/**
 * A screen that is loaded when first opened. `React.lazy` keeps a failure for ever; here a screen that did not come is asked for
 * again, by itself when the line is back, and by a button.
 */
export function loadedScreen(load: () => Promise<{ default: ComponentType }>): () => ReactNode {
  let Loaded: ComponentType | undefined;
  return function LoadedScreen() {
    const [shown, show] = useState<ComponentType | undefined>(() => Loaded);
    const [failure, setFailure] = useState<unknown>(null);
    const [tries, setTries] = useState(0);
    useEffect(() => {
      let here = true;
      loadPart(load).then(
        (part) => {
          Loaded = part.default;
          if (here) show(() => part.default);
        },
        (reason) => here && setFailure(reason),
      );
      return () => {
        here = false;
      };
    }, [tries]);
    useEffect(() => {
      if (!failure) return;
      const again = () => {
        setFailure(null);
        setTries((times) => times + 1);
      };
      window.addEventListener('online', again);
      return () => window.removeEventListener('online', again);
    }, [failure]);
    if (shown) return createElement(shown);
    if (!failure) return <Pending />;
    return (
      <NotLoaded
        failure={failure}
        onRetry={() => {
          askAgain();
          setFailure(null);
          setTries(tries + 1);
        }}
      />
    );
  };
}

function NotLoaded({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Screen title={t('problem.notLoaded')}>
      <ProblemAlert problem={failure} onRetry={onRetry} />
    </Screen>
  );
}
