export { pack as it } from './pack.generated.ts';
