/** Files that come in parts, over cut lines, closed tabs and days: tus 1.0, from the first byte to a whole file that a document is made of. */
package org.comity.filing.document.upload;
