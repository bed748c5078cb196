import type { ThemeConfig } from 'antd';

/** Ink green and seal red on paper. Every text colour reaches 4.5 : 1 on the paper. */
export const theme: ThemeConfig = {
  cssVar: { key: 'comity' },
  token: {
    colorPrimary: '#1d4a44',
    colorInfo: '#1d4a44',
    colorLink: '#17584f',
    colorLinkHover: '#0d3b35',
    colorError: '#a8322a',
    colorSuccess: '#2c6a3f',
    colorWarning: '#8a5a00',
    colorText: '#1b2321',
    colorTextSecondary: '#46504d',
    colorTextTertiary: '#58625f',
    colorTextDescription: '#58625f',
    colorTextPlaceholder: '#66706d',
    colorTextDisabled: '#66706d',
    colorBgLayout: '#f7f5ef',
    colorBorder: '#8f9995',
    borderRadius: 4,
    controlHeight: 40,
    fontSize: 16,
    fontFamily: 'var(--sans)',
    motionDurationMid: '0.12s',
  },
  components: {
    Form: { labelFontSize: 16, verticalLabelPadding: '0 0 4px' },
    Alert: { defaultPadding: '12px 16px' },
  },
};
