/** What somebody wrote in a case, put into another language by a person; it helps to read, and binds nobody. */
package org.comity.filing.rendering;
