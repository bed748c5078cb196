import { type Bytes, decoded } from './bytes';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const DEEPEST = 100;

/** RFC 8785. */
export function canonical(value: Json, depth = 0): string {
  if (depth > DEEPEST) throw new Error('too deep');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return '[' + value.map((each) => canonical(each, depth + 1)).join(',') + ']';
  const members = Object.keys(value).sort();
  return '{' + members.map((key) => JSON.stringify(key) + ':' + canonical(value[key] ?? null, depth + 1)).join(',') + '}';
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws unless this is a JSON object in its canonical form; two members of one name are none. */
export function parseObject(bytes: Bytes): JsonObject {
  const text = decoded(bytes);
  const value = JSON.parse(text) as Json;
  if (!isObject(value) || canonical(value) !== text) throw new Error('not a JSON object in canonical form');
  return value;
}

const member = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const at = (value: Json | undefined, ...keys: string[]): Json | undefined =>
  keys.reduce<Json | undefined>((inner, key) => member(inner, key), value);

/** As text, if it is a text, a number or a boolean; else empty. */
export function textAt(value: Json | undefined, ...keys: string[]): string {
  const inner = at(value, ...keys);
  if (inner === null) return 'null';
  return inner === undefined || typeof inner === 'object' ? '' : String(inner);
}

export function listAt(value: Json | undefined, key: string): Json[] {
  const inner = at(value, key);
  return Array.isArray(inner) ? inner : isObject(inner) ? Object.values(inner) : [];
}
