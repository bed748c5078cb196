export { Written } from './Written';
