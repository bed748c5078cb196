export { NextSteps } from './NextSteps';
export { useNextSteps, useNextStepsIn } from './requests';
export { WorkList } from './WorkList';
