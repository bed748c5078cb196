package org.comity.papers;

/**
 * A character that no font of the court's papers draws.
 *
 * @param character as its code point, such as {@code U+2A6D6}
 * @param around the text about it, in which it stands as its code point too
 */
public record Undrawn(String character, String around) {}
