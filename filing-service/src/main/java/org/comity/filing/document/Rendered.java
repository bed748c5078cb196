package org.comity.filing.document;

import org.comity.filing.document.check.FileType;

/**
 * A file that is rendered, as its rendition names it.
 *
 * @param size in bytes
 */
public record Rendered(String digest, String filename, FileType type, long size) {}
