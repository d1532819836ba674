export { pack as de } from './pack.generated.ts';
