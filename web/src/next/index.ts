export { NextSteps } from './NextSteps';
export { useNextSteps, useNextStepsIn, useSeatSteps } from './requests';
export { OwnCases } from './OwnCases';
export { WorkList } from './WorkList';
