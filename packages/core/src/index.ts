// Start here

// Models: wrappers around any provider
export type { BudgetLedger, Claim, Reservation } from './budget/budget-ledger.ts';
export type { BudgetLimits } from './budget/claims.ts';
export { memoryLedger } from './budget/memory-ledger.ts';
export { type BudgetOptions, withBudget } from './budget/with-budget.ts';
// Cost, privacy, time
export { type Clock, systemClock } from './clock.ts';
// Conversations
export type { Conversation } from './conversation/conversation.ts';
export type { ConversationEvent, RepeatEvent, SayEvent } from './conversation/conversation-event.ts';
export {
  type Confirmation,
  type DefineConversationOptions,
  defineConversation,
  type LocaleOptions,
} from './conversation/define-conversation.ts';
export { type ConversationOptions, fromMachine } from './conversation/from-machine.ts';
export { type CachedOptions, cached, type Instructions, type InstructionsFacts } from './conversation/instructions.ts';
export { type LintFinding, type LintOptions, lintConversation } from './conversation/lint-conversation.ts';
export type { ModelInput, ModelOutput, SpokenAnswer } from './conversation/model-actor.ts';
export type { Replies, ReplyTable, ReplyText, StandardReplies } from './conversation/replies.ts';
export { resolveReply } from './conversation/resolve-reply.ts';
export {
  type ConversationInput,
  type ConversationSetup,
  type ConversationTypes,
  type SetupConversationOptions,
  type StateMeta,
  setupConversation,
} from './conversation/setup-conversation.ts';
export type { TurnEvent, TurnFacts } from './conversation/turn-event.ts';
export { addCost, type Cost, costOf } from './cost/cost-of.ts';
export type { ModelPrice, PriceTable } from './cost/price-table.ts';
export { type ControlIntent, controlIntents } from './dialogue/control-intent.ts';
export type { Pending } from './dialogue/pending.ts';
export type { Question } from './dialogue/question.ts';
export type { MigrateSession, SessionState } from './dialogue/session-state.ts';
export type { Card, Outcome, PlatformExtras } from './dialogue/spoken.ts';
export { createEngine, type Engine, type RespondOptions } from './engine/create-engine.ts';
export type { EngineOptions } from './engine/engine-options.ts';
export type { Reply } from './engine/reply.ts';
export type { SlotValue, Turn, TurnIntent } from './engine/turn.ts';
export type { Avoided, Route, TurnRecord } from './engine/turn-record.ts';
// Errors
export { BudgetExceededError } from './errors/budget-exceeded-error.ts';
export { CircuitOpenError } from './errors/circuit-open-error.ts';
export { ConversationDefinitionError } from './errors/conversation-definition-error.ts';
export { DeadlineExceededError } from './errors/deadline-exceeded-error.ts';
export { InvalidOptionError } from './errors/invalid-option-error.ts';
export { ProviderError } from './errors/provider-error.ts';
export { SessionStoreError } from './errors/session-store-error.ts';
export { TurnwiseError } from './errors/turnwise-error.ts';
export { UnsupportedRequestError } from './errors/unsupported-request-error.ts';
export { chooseByQuestion, chooseProvider, type QuestionRules } from './model/choose-provider.ts';
export type { HistoryOptions } from './model/history-window.ts';
export {
  type CircuitBreaker,
  type CircuitBreakerOptions,
  type CircuitState,
  withCircuitBreaker,
} from './model/resilience/with-circuit-breaker.ts';
export { withFallback } from './model/resilience/with-fallback.ts';
export { type FirstTextTimeoutOptions, withFirstTextTimeout } from './model/resilience/with-first-text-timeout.ts';
export { type HedgingOptions, withHedging } from './model/resilience/with-hedging.ts';
export { type RetryOptions, withRetry } from './model/resilience/with-retry.ts';
export { splitSentences } from './model/sentences.ts';
export { type ResponseCacheOptions, withResponseCache } from './model/with-response-cache.ts';
export type { Redacted, Redactor } from './privacy/redactor.ts';
// Sessions
export { type AttributesStore, type AttributesStoreOptions, attributesStore } from './session/attributes-store.ts';
export { type MemoryStoreOptions, memoryStore } from './session/memory-store.ts';
export type { SessionEnvelope, StoredReply, TranscriptEntry } from './session/session-envelope.ts';
export type { SaveResult, SessionStore } from './session/session-store.ts';
