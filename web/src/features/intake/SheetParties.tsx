import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { blankLitigant, LitigantCard, roles } from '@/filing/LitigantCard';
import { Button, Tick } from '@/ui';
import type { SectionProps } from './RegisterScreen';
import type { ThirdParty } from './requests';

/** Who sues whom. */
export function Parties({ sheet, write, refused, form }: SectionProps & { refused: unknown }) {
  const { t } = useTranslation(['intake', 'submission', 'filing']);
  const { parties } = sheet;
  const findings = refused instanceof Problem ? refused.grounds : [];
  return (
    <>
      {roles.map((role) => (
        <section key={role} className="parties">
          <h2>{t(`filing:role.${role}_other`)}</h2>
          {parties.map(
            (party, at) =>
              party.role === role && (
                <LitigantCard
                  key={at}
                  path={`parties[${at}]`}
                  litigant={party}
                  number={parties.slice(0, at + 1).filter((each) => each.role === role).length}
                  change={(by) => write({ parties: parties.map((each, i) => (i === at ? { ...each, ...by } : each)) })}
                  remove={() => write({ parties: parties.filter((_, i) => i !== at) })}
                  findings={findings}
                />
              ),
          )}
          <Button onClick={() => write({ parties: [...parties, blankLitigant(role)] })}>{t(`submission:parties.add.${role}`)}</Button>
        </section>
      ))}
      {form.field('parties').remarks.map((remark) => (
        <p key={remark.code} className="field-error">
          {remark.message}
        </p>
      ))}
    </>
  );
}

/** Most cases have none. */
export function ThirdParties({ sheet, write, refused, form }: SectionProps & { refused: unknown }) {
  const { t } = useTranslation(['intake', 'submission', 'filing']);
  const { thirdParties } = sheet;
  const findings = refused instanceof Problem ? refused.grounds : [];
  const change = (at: number, by: (third: ThirdParty) => ThirdParty) =>
    write({ thirdParties: thirdParties.map((each, i) => (i === at ? by(each) : each)) });
  return (
    <section className="parties">
      <h2>{t('filing:role.THIRD_PARTY_other')}</h2>
      {thirdParties.map((third, at) => (
        <LitigantCard
          key={at}
          path={`thirdParties[${at}].party`}
          litigant={third.party}
          number={at + 1}
          change={(by) => change(at, (before) => ({ ...before, party: { ...before.party, ...by } }))}
          remove={() => write({ thirdParties: thirdParties.filter((_, i) => i !== at) })}
          findings={findings.map((each) => (each.field === `thirdParties[${at}]` ? { ...each, field: `${each.field}.party` } : each))}
        >
          <Tick checked={third.claims} onChange={(claims) => change(at, (before) => ({ ...before, claims }))}>
            {t('register.ownClaim')}
          </Tick>
        </LitigantCard>
      ))}
      <Button onClick={() => write({ thirdParties: [...thirdParties, { party: blankLitigant('THIRD_PARTY'), claims: false }] })}>
        {t('register.addThirdParty')}
      </Button>
      {form.field('thirdParties').remarks.map((remark) => (
        <p key={remark.code} className="field-error">
          {remark.message}
        </p>
      ))}
    </section>
  );
}
