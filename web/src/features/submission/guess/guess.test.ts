import { describe, expect, it } from 'vitest';
import type { CourtDocument } from '@/filing/requests';
import { common, type Guess, originalOf } from './guess';
import { guessOf } from './guessOf';

const running =
  'Die Klägerin lieferte der Beklagten im März Maschinen, die bis heute nicht bezahlt worden sind, obwohl mehrfach gemahnt wurde und die Frist abgelaufen ist.';

describe('What a paper seems to be', () => {
  it.each([
    ['民 事 起 诉 状\n原告：Müller GmbH，住所地德国汉堡', 'STATEMENT_OF_CLAIM', 'zh-CN'],
    ['国际货物买卖合同（中文译文）\n甲方与乙方经协商订立本合同，约定如下条款', 'CONTRACT', 'zh-CN'],
    ['授權委託書\n茲委託張律師為訴訟代理人，權限為代為起訴', 'POWER_OF_ATTORNEY', 'zh-TW'],
    ['POWER OF ATTORNEY\nKNOW ALL MEN BY THESE PRESENTS that Acme Ltd hereby appoints the following attorney', 'POWER_OF_ATTORNEY', 'en'],
    ['Prozessvollmacht\nHiermit bevollmächtige ich Herrn Rechtsanwalt Zhang, mich vor dem Gericht zu vertreten', 'POWER_OF_ATTORNEY', 'de'],
    ['DISTRIBUTION AGREEMENT\nbetween Acme Ltd and Example Co. concerning the distribution of machines', 'CONTRACT', 'en'],
    [
      'APOSTILLE\n(Convention de La Haye du 5 octobre 1961)\n1. Country: Federal Republic of Germany, this public document',
      'APOSTILLE',
      'en',
    ],
    [
      'Notarial certificate\nI, the undersigned notary public, certify that the power of attorney was signed before me',
      'NOTARISATION',
      'en',
    ],
    [
      '위 임 장\n본인은 아래 사람을 대리인으로 선임하고 이 사건 소송에 관한 다음의 권한을 위임합니다. 대리인은 소송행위를 할 수 있습니다.',
      'POWER_OF_ATTORNEY',
      'ko',
    ],
    ['売買契約書\n売主と買主は、次のとおり商品の売買契約を締結する。代金は引渡しの日に支払うものとする。', 'CONTRACT', 'ja'],
    ['ДОВЕРЕННОСТЬ\nНастоящей доверенностью общество уполномочивает адвоката представлять его в суде', 'POWER_OF_ATTORNEY', 'ru'],
    ['عقد توريد\nاتفق الطرفان على أن يورد الطرف الأول إلى الطرف الثاني الآلات المبينة أدناه بالشروط التالية', 'CONTRACT', 'ar'],
    ['Facture n° 2026-17\nVeuillez trouver ci-dessous le détail des marchandises livrées au cours du mois de mars', 'EVIDENCE', 'fr'],
    ['PASSPORT\nP<D<<MUELLER<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4', 'IDENTITY', null],
    ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'IDENTITY', null],
    ['List of evidence on the contract of 2024\nNo. Description Purpose Source Pages Remarks Original or copy', 'EVIDENCE_LIST', 'en'],
    ['证据目录\n序号 证据名称 证明目的 来源', 'EVIDENCE_LIST', 'zh-CN'],
    [running, null, 'de'],
    ['我方依据合同支付了货款，被告至今未履行合同约定的交货义务，因此诉至法院，请求判令解除合同', null, 'zh-CN'],
    ['Re: your shipment\nWe contracted with the carrier in good faith and agreements were kept by us at all times', null, 'en'],
    ['', null, null],
    ['12.03.2026 – 45', null, null],
  ])('%j: %s, %s', (text, kind, language) => {
    expect(guessOf(text)).toMatchObject({ kind, language });
  });

  it('is a translation where it says so itself, and not where it speaks of one', () => {
    expect(guessOf('买卖合同（中文译文）\n甲方与乙方').translation).toBe(true);
    expect(guessOf(`Beglaubigte Übersetzung aus dem Chinesischen\n${running}`).translation).toBe(true);
    expect(guessOf(`Translated fromage\n${running}`).translation).toBe(false);
    expect(guessOf(running).translation).toBe(false);
  });

  it('is nothing where the title stands far down, or in a line that says much else', () => {
    expect(guessOf(`${'line\n'.repeat(15)}Power of attorney`).kind).toBeNull();
    expect(guessOf('Whoever signs a power of attorney abroad has it legalised by the mission there.').kind).toBeNull();
  });
});

describe('Several papers', () => {
  const guess = (kind: Guess['kind'], language: string | null): Guess => ({ kind, language, translation: false });

  it('have in common what all of them are', () => {
    expect(common([guess('EVIDENCE', 'en'), guess('EVIDENCE', 'de')])).toEqual(guess('EVIDENCE', null));
    expect(common([guess('EVIDENCE', 'en'), guess(null, 'en')])).toEqual(guess(null, 'en'));
    expect(common([])).toEqual(guess(null, null));
  });
});

describe('The original of a translation', () => {
  const document = (id: string, kind: string, language: string, translationOf?: string) =>
    ({ id, kind, language, translationOf, title: id }) as CourtDocument;
  const chinese = (kind: Guess['kind'], translation = false): Guess => ({ kind, language: 'zh-CN', translation });
  const contract = document('contract', 'CONTRACT', 'de');
  const power = document('power', 'POWER_OF_ATTORNEY', 'de');

  it.each<[string, Guess, CourtDocument[], string | null]>([
    ['the one of its kind in another language', chinese('CONTRACT'), [contract, power], 'contract'],
    ['none that has its translation', chinese('CONTRACT'), [contract, document('t', 'CONTRACT', 'zh-CN', 'contract'), power], null],
    ['none in Chinese', chinese('CONTRACT'), [document('c', 'CONTRACT', 'zh-CN')], null],
    ['none of two that it could be', chinese('CONTRACT'), [contract, document('second', 'CONTRACT', 'en')], null],
    ['the only one that waits, where it calls itself a translation', chinese(null, true), [power], 'power'],
    ['none where it does not', chinese(null), [power], null],
    [
      'the paper, and not a photograph of its page',
      chinese(null, true),
      [power, { ...document('p', 'OTHER', 'de'), photographOf: 'power' } as CourtDocument],
      'power',
    ],
    ['none of another kind while one of its own is there', chinese('CONTRACT', true), [contract, power], 'contract'],
    ['none for a paper that is not in Chinese', { kind: 'CONTRACT', language: 'en', translation: true }, [contract], null],
  ])('is %s', (_, guess, documents, original) => {
    expect(originalOf(guess, documents)?.id ?? null).toBe(original);
  });
});
