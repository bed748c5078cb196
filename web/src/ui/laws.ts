/** The laws that the court's software cites, by the short names in its data: what they are called in Chinese. */
export const laws: Record<string, string> = {
  CPL: '中华人民共和国民事诉讼法（2023年修正）',
  J: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释（2022年修正）',
  OL: '人民法院在线诉讼规则（法释〔2021〕12号）',
  OM: '人民法院在线调解规则（法释〔2021〕23号）',
  XB: '最高人民法院关于为跨境诉讼当事人提供网上立案服务的若干规定（2021年）',
  EV: '最高人民法院关于民事诉讼证据的若干规定（2019年修正）',
  FEE: '诉讼费用交纳办法',
  S06: '最高人民法院关于涉外民事或商事案件司法文书送达问题若干规定（法释〔2006〕5号）',
  M21: '全国法院涉外商事海事审判工作座谈会会议纪要（2021年）',
  PIPL: '中华人民共和国个人信息保护法',
  DSL: '中华人民共和国数据安全法',
  FSIL: '中华人民共和国外国国家豁免法',
  HSC: '关于向国外送达民事或商事司法文书和司法外文书公约（海牙，1965年）',
  HSM: '司法部、最高人民法院、外交部关于执行海牙送达公约的实施办法（司发通〔1992〕093号）',
  HEC: '关于从国外调取民事或商事证据的公约（海牙，1970年）',
  HKA: '最高人民法院关于内地与香港特别行政区法院相互委托送达民商事司法文书的安排（法释〔1999〕9号）',
  HKE: '最高人民法院关于内地与香港特别行政区法院就民商事案件相互委托提取证据的安排（法释〔2017〕4号）',
  MOA: '最高人民法院关于内地与澳门特别行政区法院就民商事案件相互委托送达司法文书和调取证据的安排（2020年修正）',
  CC: '中华人民共和国民法典',
  PAL: '中华人民共和国人民陪审员法',
  HKM: '最高人民法院关于涉港澳民商事案件司法文书送达问题若干规定（法释〔2009〕2号）',
  TW08: '最高人民法院关于涉台民事诉讼文书送达的若干规定（法释〔2008〕4号）',
  TW11: '最高人民法院关于人民法院办理海峡两岸送达文书和调查取证司法互助案件的规定（法释〔2011〕15号）',
  JA13: '最高人民法院关于依据国际公约和双边司法协助条约办理民商事案件司法文书送达和调查取证司法协助请求的规定（法释〔2013〕11号）',
  FCJ: '最高人民法院关于涉外民商事案件管辖若干问题的规定（法释〔2022〕18号）',
  IPJ: '最高人民法院关于第一审知识产权民事、行政案件管辖的若干规定（法释〔2022〕13号）',
  CIC: '最高人民法院关于设立国际商事法庭若干问题的规定（法释〔2018〕11号，2023年修正）',
  ICJ: '最高人民法院关于互联网法院案件管辖的规定（法释〔2025〕14号）',
  MCJ: '最高人民法院关于海事法院受理案件范围的规定（法释〔2016〕4号）',
  BFC: '最高人民法院关于北京金融法院案件管辖的规定（法释〔2021〕7号）',
  SFC: '最高人民法院关于上海金融法院案件管辖的规定（法释〔2018〕14号，2021年修正）',
  AC: '取消外国公文书认证要求的公约（海牙，1961年）',
  NOL: '中华人民共和国公证法（2017年修正）',
  VCDR: '维也纳外交关系公约（1961年）',
  VCCR: '维也纳领事关系公约（1963年）',
  AVR: '最高人民法院关于人民法院庭审录音录像的若干规定（法释〔2017〕5号）',
  LAP: '关于人民法院诉讼档案保管期限的规定',
};

/** Other ways in which the data names them. */
const aliases: [RegExp, string][] = [
  [/^民事诉讼法(\(2023修正\))?$/, 'CPL'],
  [/^(民诉法解释(\(2022(修正)?\))?|Interpretation|SPC Interpretation of the CPL \(2022\)( Art\.?)?)$/, 'J'],
  [/^(人民法院)?在线诉讼规则(\(法释〔2021〕12号\))?$/, 'OL'],
  [/^人民法院在线调解规则(\(.*\))?$/, 'OM'],
  [/^(跨境网上立案规定(\(2021-02-03\))?|《最高人民法院关于为跨境诉讼当事人提供网上立案服务的若干规定》)$/, 'XB'],
  [/^(民事诉讼)?证据规定(\(.*\))?$/, 'EV'],
  [/^(诉讼费用交纳办法(\(2006\))?|Measures on the Payment of Litigation Costs( \(.*\))?)$/, 'FEE'],
  [/^涉外送达规定(\(.*\))?$/, 'S06'],
  [/^涉外商事海事纪要(\(.*\))?$/, 'M21'],
  [/^(外国国家豁免法(\(.*\))?|State Immunity Law)$/, 'FSIL'],
  [/^民法典(\(.*\))?$/, 'CC'],
  [/^(People's )?Assessors Law$/, 'PAL'],
  [/^法释〔2009〕2号( art\.)?$/, 'HKM'],
  [/^法释〔2008〕4号( art\.)?$/, 'TW08'],
  [/^法释〔2011〕15号( art\.)?$/, 'TW11'],
  [/^法释〔2013〕11号( art\.)?$/, 'JA13'],
  [/^(1999 Arrangement|内地与香港送达安排\(1999\))$/, 'HKA'],
  [/^2017 Arrangement$/, 'HKE'],
  [/^(2020 Arrangement|内地与澳门送达取证安排\(2020\))$/, 'MOA'],
  [/^司发通〔1992〕093号$/, 'HSM'],
  [/^海牙送达公约(\(.*\))?$/, 'HSC'],
  [/^涉港澳送达规定(\(.*\))?$/, 'HKM'],
  [/^海峡两岸司法互助规定(\(.*\))?$/, 'TW11'],
];

/**
 * @param article as the data writes it, such as `122(4)` or `171, 286`
 * @param paragraph of an article whose paragraphs have no numbers of their own, counted from 1
 */
export type Cited = { law: string; article: string; paragraph?: string } | { text: string };

/**
 * What a citation names: `CPL 122(4); J 213` are two laws with an article each. What is no law of the table stays as it is written.
 *
 * @param cited several are set apart by semicolons; one without a law of its own is of the law before it
 */
export function citations(cited: string): Cited[] {
  let before: string | null = null;
  return cited
    .split(/;\s*/)
    .filter(Boolean)
    .map((part) => {
      const [, name = '', article = '', paragraph] =
        /^([A-Z]+\d+(?=\s)|.*?),?\s*(?:Art\.\s*)?(?<![\d(〔-])(\d[\d(),.\s\-–a-cijvx]*?)(?:\s+para\.\s+(\d+))?$/.exec(part) ?? [];
      const law: string | null | undefined =
        name === '' ? before : name in laws ? name : aliases.find(([pattern]) => pattern.test(name))?.[1];
      before = law ?? null;
      return law && article ? { law, article: article.trim(), ...(paragraph && { paragraph }) } : { text: part };
    });
}
