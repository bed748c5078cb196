export { NextSteps } from './NextSteps';
export { useNextSteps, useNextStepsIn } from './requests';
export { OwnCases } from './OwnCases';
export { WorkList } from './WorkList';
