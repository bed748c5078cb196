package org.comity.filing.document.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page.
 *
 * @param page from 1
 * @param text a line of the page a line; empty if no letter was found
 * @param confidence of the program, from 0 to 100, over the letters of the page; null where the file itself says the text, or nothing was found
 */
@Schema(name = "ReadPage")
public record ReadPage(int page, String text, @Nullable Integer confidence) {}
