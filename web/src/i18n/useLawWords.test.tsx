import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';
import { Suspense } from 'react';
import { HowCounted, LawName } from '@/ui';
import { derivation } from '@/test/filing';

const court = { zh: '杭州市中级人民法院', en: "Hangzhou Intermediate People's Court" };

describe('What a table of law says', () => {
  describe.each([
    ['en', "Hangzhou Intermediate People's Court", 'Time to correct', 'weekend', 'holiday arrangement for 2031'],
    ['ko', '항저우시 중급인민법원', '일괄 고지 후 보정기간', '주말', '2031년의 국무원'],
    ['ar', 'محكمة الشعب المتوسطة في هانغتشو', 'مهلة استكمال النواقص بعد الإخطار الشامل', 'عطلة نهاية الأسبوع', 'لسنة 2031'],
  ])('in %s', (language, name, period, weekend, caution) => {
    beforeEach(() => i18next.changeLanguage(language));

    it('is in the words of the reader, with the Chinese beside it', async () => {
      render(
        <Suspense>
          <LawName row={court} kind="court" code="浙01" />
        </Suspense>,
      );
      await screen.findByText(name);
      expect(screen.getByText('杭州市中级人民法院')).toHaveAttribute('lang', 'zh-CN');
    });

    it('says how a day was counted', async () => {
      const cautions = [
        { code: 'holiday-calendar-unknown', about: '2031', zh: '2031年', en: 'The holiday arrangement for 2031 is not known here.' },
      ];
      const { container } = render(
        <Suspense>
          <HowCounted derivation={{ ...derivation, cautions }} />
        </Suspense>,
      );
      await screen.findByText(period);
      expect(container).toHaveTextContent(weekend);
      expect(container).toHaveTextContent(caution);
    });
  });

  it('is the Chinese alone for who reads Chinese', async () => {
    await i18next.changeLanguage('zh-CN');
    const { container } = render(
      <Suspense>
        <LawName row={court} kind="court" code="浙01" />
      </Suspense>,
    );
    await screen.findByText('杭州市中级人民法院');
    expect(container).toHaveTextContent(/^杭州市中级人民法院$/);
  });

  it('is the English where no table has the row', async () => {
    await i18next.changeLanguage('fr');
    render(
      <Suspense>
        <LawName row={{ zh: '藏01', en: 'A court' }} kind="court" code="藏01" />
      </Suspense>,
    );
    await screen.findByText('A court');
  });
});
