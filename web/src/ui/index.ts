export { AmountField, RateField, type Typed } from './AmountField';
export { Field, fieldId, type Remark } from './Field';
export { Money } from './Money';
export { MoreButton } from './MoreButton';
