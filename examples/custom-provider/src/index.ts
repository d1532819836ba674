export { type OllamaOptions, ollama } from './ollama.ts';
