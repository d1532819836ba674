export { pack as ja } from './pack.generated.ts';
