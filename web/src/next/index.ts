export { NextSteps } from './NextSteps';
export { useNextSteps, useNextStepsIn } from './requests';
