/**
 * What Bedrock models cannot do, by id. Profile prefixes (`eu.`) and ARNs of foundation models match too; the ARN of an application
 * inference profile hides the model: then say it by the options `instructionsAs` and `api`.
 */

/**
 * Models that answer `system` with a ValidationException ("This model doesn't support system messages").
 * As of November 2026: AWS's table of Converse features; seen in public bug reports of July 2025 and April 2026.
 */
const withoutSystemRole = /mistral\.(mistral-7b|mixtral-8x7b)-instruct/;

/**
 * Models with Mistral's text format in InvokeModel (`prompt` in, `outputs` out).
 * As of November 2026: AWS user guide, "Mistral AI text completion". Newer Mistral models take chat messages there: use Converse.
 */
const withTextFormat = /mistral\.(mistral-7b-instruct|mixtral-8x7b-instruct|mistral-large-2402|mistral-small-2402)/;

export function refusesSystemRole(model: string): boolean {
  return withoutSystemRole.test(model);
}

/** An ARN gets the benefit of the doubt. */
export function speaksTextFormat(model: string): boolean {
  return withTextFormat.test(model) || model.startsWith('arn:');
}
