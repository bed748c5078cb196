import { describe, expect, it } from 'vitest';
import { nameFor } from './CaseTitle';
import type { Named } from './CaseTitle';

const korean = { originalName: '한빛정밀 주식회사', latinName: 'Hanbit Precision Co., Ltd.', chineseName: '韩光精密株式会社' } as Named;
const chinese = { originalName: '杭州湖畔贸易有限公司', latinName: '', chineseName: '杭州湖畔贸易有限公司' } as Named;

describe('A party is called by the name that its reader can read', () => {
  it.each([
    [korean, 'ko', '한빛정밀 주식회사'],
    [korean, 'fr', 'Hanbit Precision Co., Ltd.'],
    [korean, 'ja', '韩光精密株式会社'],
    [korean, 'zh-CN', '韩光精密株式会社'],
    [korean, 'ar', 'Hanbit Precision Co., Ltd.'],
    [chinese, 'en', '杭州湖畔贸易有限公司'],
  ])('%#: in %s', (party, language, name) => {
    expect(nameFor(party, language)).toBe(name);
  });
});
