export { pack as es } from './pack.generated.ts';
