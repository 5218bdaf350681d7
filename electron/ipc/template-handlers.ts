import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for the templates: the user's own wordings, and what a template is filled in with. */
export function createTemplateHandlers({
  store,
  samples,
}: Services): Pick<Handlers, 'templates.get' | 'templates.sample'> {
  return {
    'templates.get': () => store.current().templates,
    'templates.sample': (input) => samples.getSample(input),
  }
}
