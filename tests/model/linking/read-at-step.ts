import type { LinkVocabulary } from '../../../src/model/linking/link-vocabulary.ts';
import { type LinkReading, readLink } from '../../../src/model/linking/read-link.ts';
import { blendSetting } from '../../../src/model/linking/settings/blend-setting.ts';
import { caseSetting } from '../../../src/model/linking/settings/case-setting.ts';
import { measureSetting } from '../../../src/model/linking/settings/measure-setting.ts';
import { methodSetting } from '../../../src/model/linking/settings/method-setting.ts';
import { modelSetting } from '../../../src/model/linking/settings/model-setting.ts';
import type { StepSetting } from '../../../src/model/linking/settings/step-setting.ts';
import type { Step } from '../../../src/model/programme/steps.ts';

/** The readable links of each step, as its planner takes them. */
const settings: Partial<Record<Step, StepSetting>> = {
  decide: modelSetting,
  methods: methodSetting,
  blend: blendSetting,
  case: caseSetting,
  measure: measureSetting,
};

/** Reads a fragment as the planner of a step does. */
export function readAtStep(fragment: string, step: Step, vocabulary: LinkVocabulary): LinkReading {
  return readLink(fragment, settings[step], vocabulary);
}
