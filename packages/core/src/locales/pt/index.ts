export { pack as pt } from './pack.generated.ts';
