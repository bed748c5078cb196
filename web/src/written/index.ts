export { CaseOfTexts } from './persons';
export { Written } from './Written';
