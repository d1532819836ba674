export { pack as fr } from './pack.generated.ts';
