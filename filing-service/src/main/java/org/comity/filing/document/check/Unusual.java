package org.comity.filing.document.check;

/**
 * Something unusual about a PDF that is kept all the same.
 *
 * @param detail what the words about it name; empty if they name nothing
 */
public record Unusual(Oddity what, String detail) {}
