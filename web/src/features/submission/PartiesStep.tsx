import { useTranslation } from 'react-i18next';
import { useAccount } from '@/api/useSession';
import { blankLitigant, LitigantCard, roles } from '@/filing/LitigantCard';
import { Button } from '@/ui';
import { FilerCapacity } from './FilerCapacity';
import type { StepProps } from './SubmissionScreen';
import type { Litigant } from './requests';

/** As what the filer acts; then plaintiffs and defendants, each a row of its own. */
export function PartiesStep({ draft, findings }: StepProps) {
  const { t } = useTranslation(['submission', 'filing']);
  const account = useAccount();
  const { litigants, capacity } = draft.words;
  const change = (at: number, by: Partial<Litigant>) =>
    draft.write({ litigants: litigants.map((each, i) => (i === at ? { ...each, ...by } : each)) });
  const add = (role: Litigant['role']) =>
    draft.write({
      litigants: [
        ...litigants,
        role === 'PLAINTIFF' && account && !capacity && !litigants.some((each) => each.role === role)
          ? {
              ...blankLitigant(role),
              kind: account.kind,
              originalName: account.name,
              email: account.email,
              language: account.locale as Litigant['language'],
              zone: account.zone,
            }
          : blankLitigant(role),
      ],
    });
  return (
    <>
      <FilerCapacity draft={draft} findings={findings} />
      {roles.map((role) => (
        <section key={role} className="parties">
          <h2>{t(`filing:role.${role}_other`)}</h2>
          {litigants.map(
            (litigant, at) =>
              litigant.role === role && (
                <LitigantCard
                  key={at}
                  path={`litigants.${at}`}
                  litigant={litigant}
                  number={litigants.slice(0, at + 1).filter((each) => each.role === role).length}
                  change={(by) => change(at, by)}
                  remove={() => draft.write({ litigants: litigants.filter((_, i) => i !== at) })}
                  findings={findings}
                />
              ),
          )}
          <Button onClick={() => add(role)}>{t(`parties.add.${role}`)}</Button>
        </section>
      ))}
    </>
  );
}
