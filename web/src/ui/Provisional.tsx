import { useLawWords } from '@/i18n/useLawWords';

const PROVISIONAL = 'holiday-calendar-unknown';

/** What a reader must know before relying on a date. */
export interface Caution {
  code: string;
  about: string;
  zh: string;
  en: string;
}

export const isProvisional = ({ code }: Caution) => code === PROVISIONAL;

/** That a last day may still move, because the holidays of its year are not published: said in sight, beside the day. */
export function Provisional({ cautions }: { cautions: Caution[] }) {
  const say = useLawWords();
  return cautions.filter(isProvisional).map((caution) => (
    <p key={caution.about} className="caution" data-testid="provisional">
      {say(caution, 'caution', caution.code, caution.about)}
    </p>
  ));
}
