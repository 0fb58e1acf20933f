/*
 * The whole flow, in the order of the folders:
 *
 *   text -parseScenario-> Scenario -planExperiment-> ExperimentPlan -simulateReplication-> WorldResult (one per set-up)
 *        -createSummary-> ExperimentSummary -report-> rows of CSV, points of charts
 */
export { parseScenario } from './scenario/parseScenario.ts';
export { planExperiment } from './plan/planExperiment.ts';
export { createReplicationCache, simulateReplication, type ReplicationCache } from './simulateReplication.ts';
export { createSummary } from './metrics/createSummary.ts';
