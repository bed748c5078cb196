import { start } from './main';

start(document.querySelector('main')!, navigator.languages);
