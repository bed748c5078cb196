export { AmountField, RateField, type Typed } from './AmountField';
export { Field, fieldId, type Remark } from './Field';
export { Money } from './Money';
export { CaseNumber, Names } from './Names';
export { MoreButton } from './MoreButton';
