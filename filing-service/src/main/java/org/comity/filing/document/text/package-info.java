/** What files of office programs and mail say, read in the process that opens files. */
package org.comity.filing.document.text;
