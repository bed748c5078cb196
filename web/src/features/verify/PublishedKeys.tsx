import { useTranslation } from 'react-i18next';
import { type Key, algorithmOf } from '@/proof/note';
import type { Published } from './requests';

/** The keys that this site publishes, so that anybody can compare them with what was got by another way. */
export function PublishedKeys({ published }: { published: Published[] | undefined }) {
  const { t } = useTranslation('verify');
  if (!published) return null;
  const logs = published.flatMap(({ policy }) => policy.logs);
  const witnesses = new Map(published.flatMap(({ policy }) => [...policy.witnesses.values()]).map((key) => [key.id, key]));
  return (
    <section>
      <h2>{t('keys.title')}</h2>
      <p>{t(logs.length === 0 ? 'keys.none' : 'keys.compare')}</p>
      <Keys title={t('keys.logs')} keys={logs} />
      <Keys title={t('keys.witnesses')} keys={[...witnesses.values()]} />
    </section>
  );
}

function Keys({ title, keys }: { title: string; keys: Key[] }) {
  if (keys.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {keys.map((key) => (
          <li key={key.id}>
            <bdi translate="no">{key.name}</bdi>{' '}
            <bdi>
              {algorithmOf(key)} {key.id}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
