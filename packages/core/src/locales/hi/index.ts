export { pack as hi } from './pack.generated.ts';
