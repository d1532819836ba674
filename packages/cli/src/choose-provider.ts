import type { Provider } from '@turnwise/core/provider';
import { UsageError } from './usage-error.ts';

export interface ProviderChoice {
  name: string;
  model: string | undefined;
  region: string | undefined;
  baseUrl: string | undefined;
  /** ARN of a Step Functions state machine. */
  stateMachine: string | undefined;
  /** For servers that have no usual environment variable of their own. */
  apiKey: string | undefined;
}

type Make = (choice: ProviderChoice) => Promise<Provider>;

const optionNames = { model: 'model', baseUrl: 'base-url', stateMachine: 'state-machine' } as const;

const required = (choice: ProviderChoice, option: keyof typeof optionNames, example: string): string => {
  const value = choice[option];
  if (value === undefined) throw new UsageError(`--provider ${choice.name} needs --${optionNames[option]}, for example ${example}.`);
  return value;
};

/** Providers by name; each is imported only when it is asked for. Keys come from the vendors' usual environment variables. */
const makers: Readonly<Record<string, Make>> = {
  offline: async () => (await import('@turnwise/providers/offline')).offline(),
  bedrock: async (choice) => {
    const { bedrock } = await import('@turnwise/providers/bedrock');
    const model = required(choice, 'model', 'mistral.mistral-7b-instruct-v0:2');
    return bedrock({ model, ...(choice.region !== undefined && { region: choice.region }) });
  },
  anthropic: async (choice) => {
    const { anthropic } = await import('@turnwise/providers/anthropic');
    const model = required(choice, 'model', 'claude-haiku-5-5');
    return anthropic({ model, ...(choice.baseUrl !== undefined && { baseURL: choice.baseUrl }) });
  },
  'openai-compatible': async (choice) => {
    const { openaiCompatible } = await import('@turnwise/providers/openai-compatible');
    const baseURL = required(choice, 'baseUrl', 'http://localhost:11434/v1');
    const model = required(choice, 'model', 'llama3.2');
    return openaiCompatible({ baseURL, model, ...(choice.apiKey !== undefined && { apiKey: choice.apiKey }) });
  },
  'step-functions': async (choice) => {
    const { stepFunctions } = await import('@turnwise/providers/step-functions');
    const stateMachineArn = required(choice, 'stateMachine', 'arn:aws:states:eu-west-3:123456789012:stateMachine:daddy-omid');
    return stepFunctions({ stateMachineArn, ...(choice.region !== undefined && { region: choice.region }) });
  },
};

export const providerNames: readonly string[] = Object.keys(makers);

export async function chooseProvider(choice: ProviderChoice): Promise<Provider> {
  const make = Object.hasOwn(makers, choice.name) ? makers[choice.name] : undefined;
  if (!make) throw new UsageError(`there is no provider "${choice.name}". There are: ${providerNames.join(', ')}.`);
  return make(choice);
}
