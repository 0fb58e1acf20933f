/*
 * text -parse-> Scenario -plan-> ExperimentPlan -simulate-> WorldResult -measure-> ExperimentSummary -report-> rows
 */
export { parseScenario } from './scenario/parseScenario.ts';
export { planExperiment } from './plan/planExperiment.ts';
