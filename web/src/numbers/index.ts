export { readAmount, readCount, readRate, type Reading } from './read';
export { decimal, decimalsOf, megabytes, money, percent, spoken, timeLeft } from './write';
