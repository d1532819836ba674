export { pack as en } from './pack.generated.ts';
