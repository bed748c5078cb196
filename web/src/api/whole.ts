/** Our services answer every member; one without a value is null, which the reader of a member minds where it can be. */
export type Whole<T> = T extends (infer U)[] ? Whole<U>[] : T extends object ? { [K in keyof T]-?: Whole<NonNullable<T[K]>> } : T;

/** With null where these members (or all) may have no value. */
export type OrNull<T, K extends keyof T = keyof T> = { [M in keyof T]: M extends K ? T[M] | null : T[M] };

/** With some members said more exactly. */
export type With<T, M extends { [K in keyof M]: K extends keyof T ? unknown : never }> = Omit<T, keyof M> & M;
